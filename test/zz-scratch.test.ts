import { test } from "vitest";
import { rules } from "../src/lint/rules/index.js";
const base: any = { schemaVersion:1,title:"x",language:"sv",review:{cycle:"P1Y",lastReviewed:"2026-11-22",log:[{date:"2026-11-22",fingerprint:"sha256:"+"0".repeat(64)}]},controller:{name:"x"},dataProtectionOfficer:"none",dataSubjects:{},categories:{},sources:{},purposes:{},recipients:{},transfers:{m:{country:"US"}},automatedDecisions:"none",rights:{},supervisoryAuthority:"imy"};
const many = structuredClone(base);
for (let i=0;i<10000;i++){ many.purposes["p"+i]={name:"Nyheter "+i,description:"för att vi aldrig lämnar ut dina personuppgifter till någon utomstående. All behandling sker inom EU/ESS, ibland m.m.",legalBasis:"legitimate-interests",legitimateInterest:{interest:"sälja",assessed:"2020-01-01",assessmentCycle:"P1Y"},dataSubjects:["d"],categories:["c"],recipients:["r"],sources:["data-subject","s"]};
 many.recipients["r"+i]={name:"R"+i,role:"processor",country:"US"}; many.categories["c"+i]={name:"C",description:"Vi lämnar aldrig ut dina personuppgifter."}}
many.security={measures:Array.from({length:5000},()=>"Vi lämnar aldrig ut dina personuppgifter.")};
const pats = ["aldrig ","...","a","-a","om dig ","kan a a ","kan ","[","<a","{a","EU/","tredje ","samtycke om du ","Datainspektionen","x.x"," ","!?","nyhetsbrev","Safe ","xX","å","(“"];
const hostile = structuredClone(base);
hostile.security={measures:[]};
for (let i=0;i<300;i++){ const p=pats[i%pats.length]!; hostile.security.measures.push(p.repeat(Math.floor(1990/p.length))+"z"); hostile.security.measures.push("aldrig endast EU profiler "+p.repeat(Math.floor(1900/p.length))); }
test("time", () => {
  for (const [n,pol] of [["many",many],["hostile",hostile]] as const) for (const r of rules) { const t=performance.now(); let k=0; for (const _ of r.check(pol,{today:{year:2026,month:11,day:22},dueSoonDays:30})) k++; const ms=performance.now()-t; if(ms>60) console.log(n,r.id,ms.toFixed(0)+"ms",k); }
});
