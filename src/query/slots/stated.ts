/** The words of a claim without what makes a question of it: "is it true that …", 「听说…，对不对」. */
import { pattern } from '../../budget/pattern.ts';

const LEAD_ZH = pattern(/^(?:(?:请问|那么?|所以|也就是说|就是说|是不是说)[,，]?)*(?:(?:我|我们)?(?:听|据)?(?:同事|领导|有人|人家|别人|大家|群里|网上|报道|报纸|新闻|媒体|记者|文章|公众号)?(?:们|里)?(?:说|讲|称|听说|据说|据称|写道|提到)(?:是)?[,，:：]?)?/);
const TAG_ZH = pattern(/[,，]?\s*(?:对吗|对吧|对不对|对么|没错吧|没错吗|是不是|是吗|是吧|是么|(?:这)?是真的吗|(?:这)?是真的吧|真的吗|(?:这)?是这样吗|(?:这)?是这样吧|属实吗|准确吗|正确吗|可对|吗|吧|么|嘛)?\s*[?？。!！]*$/);
const LEAD_EN = pattern(/^(?:(?:so|and|but|then|well|ok|okay),? )*(?:(?:is it (?:true|right|correct|the case|fair to say)|am i right(?: in thinking)?|i (?:heard|read|think|thought|believe|understand|gather|assume)|(?:they|people|he|she|someone|somebody|everyone|the (?:news|papers?|press|report|media)|my \w+|our \w+|a \w+)(?: \w+)? (?:says?|said|claims?|claimed|thinks?|reckons?|reported|reports?|told me|writes?|wrote)),?(?: that)? )?/);
const TAG_EN = pattern(/[\s,.;:–—-]*(?:(?:is|was) (?:that|this|it) (?:so|right|correct|true)|(?:right|correct|true|yes|no|eh)|(?:am i|are we) (?:right|correct)|(?:is|are|was|were|does|do|did|has|have)(?: not|n't)? (?:it|they|there|that|that so|we|he|she))?\s*[?.!]*$/);

export function statedWords(text: string, language: 'zh' | 'en'): string {
  return (language === 'zh' ? text.trim().replace(TAG_ZH, '').replace(LEAD_ZH, '') : text.trim().replace(TAG_EN, '').replace(LEAD_EN, '')).trim();
}
