/** The filters. The page is read without them: the form is hidden until this runs. */
export const SCRIPT = `
(()=>{
const form=document.forms[0];if(!form)return;
const all=[...document.querySelectorAll('[data-rule]')];
const rows=[...document.querySelectorAll('tr[data-row]')];
const articles=[...document.querySelectorAll('section[data-article]')];
const turn=(node,on)=>node.toggleAttribute('data-off',!on);
const apply=()=>{
const {rule,locale,article,severity,only}=form.elements;
let count=0;
for(const one of all){
const on=(!rule.value||one.dataset.rule===rule.value)&&(!locale.value||one.dataset.locale===locale.value)&&(!severity.value||one.dataset.severity===severity.value);
turn(one,on);
if(on&&one.localName==='li'&&(!article.value||one.closest('[data-article]')?.dataset.article===article.value))count+=1;
}
const isChosen=rule.value||locale.value||severity.value||only.checked;
for(const row of rows)turn(row,!isChosen||row.querySelector('li[data-rule]:not([data-off])')!==null);
for(const one of articles)turn(one,(!article.value||one.dataset.article===article.value)&&(!isChosen||one.querySelector('li[data-rule]:not([data-off])')!==null));
form.elements.shown.value=form.dataset.shown.replace('{count}',count);
};
form.hidden=false;
form.addEventListener('input',apply);
apply();
})();
`
