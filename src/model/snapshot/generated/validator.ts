// @ts-nocheck: compiled from the schema by `npm run schemas`
/** Whether a JSON value is what schemas/ says of it. */
import type { SnapshotJson } from '../snapshot-json.ts';
import type { Validator } from '../../../model/problem/schema-error.ts';

const validate = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object","properties":{"apiVersion":{"const":"topicwright/v1"},"kind":{"const":"ClusterSnapshot"},"clusterId":{"type":"string","minLength":1},"takenAt":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?Z$"},"brokers":{"type":"array","items":{"$ref":"#/$defs/BrokerJson"}},"topics":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","minLength":1},"id":{"type":"string","minLength":1},"tags":{"type":"object","additionalProperties":{"type":"string"}},"configs":{"type":"object","additionalProperties":{"type":"string"}},"partitions":{"type":"array","items":{"type":"object","properties":{"id":{"type":"integer","minimum":0},"replicas":{"type":"array","items":{"type":"integer","minimum":0},"minItems":1},"isr":{"type":"array","items":{"type":"integer","minimum":0}},"leader":{"type":["integer","null"],"minimum":0},"offlineReplicas":{"type":"array","items":{"type":"integer","minimum":0}},"eligibleLeaders":{"type":"array","items":{"type":"integer","minimum":0}},"sizeBytes":{"type":"integer","minimum":0},"addingReplicas":{"type":"array","items":{"type":"integer","minimum":0}},"removingReplicas":{"type":"array","items":{"type":"integer","minimum":0}}},"required":["id","replicas"],"additionalProperties":false},"minItems":1}},"required":["name","partitions"],"additionalProperties":false}},"downBrokers":{"type":"array","items":{"type":"object","properties":{"id":{"type":"integer","minimum":0},"host":{"type":"string","minLength":1},"port":{"type":"integer","minimum":0,"maximum":65535},"rack":{"type":["string","null"]}},"required":["id"],"additionalProperties":false}},"topicDefaults":{"type":"object","additionalProperties":{"type":"string"}},"brokerSettings":{"type":"object","additionalProperties":{"type":"string"}},"journal":{"type":"object","additionalProperties":{"type":"string"}},"access":{"type":"object","properties":{"acls":{"type":["array","null"],"items":{"type":"object","properties":{"resourceType":{"enum":["topic","group","cluster","transactional-id","delegation-token","user"]},"resourceName":{"type":"string","minLength":1},"pattern":{"enum":["literal","prefixed"]},"principal":{"type":"string","minLength":1},"host":{"type":"string","minLength":1},"operation":{"enum":["All","Read","Write","Create","Delete","Alter","Describe","ClusterAction","DescribeConfigs","AlterConfigs","IdempotentWrite","CreateTokens","DescribeTokens","TwoPhaseCommit"]},"permission":{"enum":["allow","deny"]}},"required":["resourceType","resourceName","pattern","principal","host","operation","permission"],"additionalProperties":false}},"quotas":{"type":"array","items":{"type":"object","properties":{"entity":{"type":"object","properties":{"user":{"type":["string","null"]},"client-id":{"type":["string","null"]},"ip":{"type":["string","null"]}},"required":[],"additionalProperties":false},"limits":{"type":"object","additionalProperties":{"type":"number"}}},"required":["entity","limits"],"additionalProperties":false}},"users":{"type":"array","items":{"type":"object","properties":{"user":{"type":"string","minLength":1},"mechanism":{"enum":["scram-sha-256","scram-sha-512"]},"iterations":{"type":"integer","minimum":0}},"required":["user","mechanism","iterations"],"additionalProperties":false}},"unknownAcls":{"type":"integer","minimum":0},"ownPrincipal":{"type":"string","minLength":1}},"required":["acls","quotas","users"],"additionalProperties":false},"metrics":{"type":"object","properties":{"source":{"enum":["logdirs","prometheus","datadog"]},"takenAt":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?Z$"},"windowMs":{"type":"number","minimum":0},"brokers":{"type":"array","items":{"type":"object","properties":{"id":{"type":"integer","minimum":0},"sent":{"type":"number","minimum":0},"received":{"type":"number","minimum":0},"instanceType":{"type":"string","minLength":1}},"required":["id"],"additionalProperties":false}}},"required":["source","takenAt","windowMs","brokers"],"additionalProperties":false},"traffic":{"type":"object","properties":{"source":{"enum":["prometheus","datadog","kafka"]},"takenAt":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?Z$"},"windowMs":{"type":"integer","minimum":0},"statistic":{"type":"string","pattern":"^(?:mean|max|p[1-9]\\d?)$"},"topics":{"type":"array","items":{"type":"object","properties":{"topic":{"type":"string","minLength":1},"id":{"type":"string","minLength":1},"split":{"enum":["measured","by-growth","evenly"]},"produce":{"type":"array","items":{"type":["integer","null"],"minimum":0}},"consume":{"type":"array","items":{"type":["integer","null"],"minimum":0}}},"required":["topic","produce","consume"],"additionalProperties":false}},"unreadGroups":{"type":"array","items":{"type":"string"}}},"required":["source","takenAt","windowMs","topics"],"additionalProperties":false},"simulation":{"type":"object","properties":{"linkBytesPerSecond":{"type":"number","exclusiveMinimum":0},"topicsCreated":{"type":"integer","minimum":0},"downBrokers":{"type":"array","items":{"$ref":"#/$defs/BrokerJson"}},"replicas":{"type":"array","items":{"type":"object","properties":{"topic":{"type":"string","minLength":1},"partition":{"type":"integer","minimum":0},"broker":{"type":"integer","minimum":0},"sizeBytes":{"type":"number","minimum":0}},"required":["topic","partition","broker","sizeBytes"],"additionalProperties":false}},"throttles":{"type":"array","items":{"type":"object","properties":{"broker":{"type":"integer","minimum":0},"side":{"enum":["leader","follower"]},"usedBytes":{"type":"number","minimum":0},"idleMs":{"type":"number"}},"required":["broker","side","usedBytes","idleMs"],"additionalProperties":false}}},"required":[],"additionalProperties":false}},"required":["apiVersion","kind","clusterId","takenAt","brokers","topics"],"additionalProperties":false,"$defs":{"BrokerJson":{"type":"object","properties":{"id":{"type":"integer","minimum":0},"host":{"type":"string","minLength":1},"port":{"type":"integer","minimum":0,"maximum":65535},"rack":{"type":["string","null"]},"tags":{"type":"object","additionalProperties":{"type":"string"}},"configs":{"type":"object","additionalProperties":{"type":"string"}},"logDirs":{"type":"array","items":{"type":"object","properties":{"path":{"type":"string","minLength":1},"totalBytes":{"type":"integer","minimum":0},"usableBytes":{"type":"integer","minimum":0},"cordoned":{"const":true},"failed":{"const":true}},"required":["path","totalBytes","usableBytes"],"additionalProperties":false}},"hung":{"const":true}},"required":["id"],"additionalProperties":false}}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = (text) => [...text].length;
const pattern3 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?Z$", "u");
const pattern6 = new RegExp("^(?:mean|max|p[1-9]\\d?)$", "u");
const schema20 = {"type":"object","properties":{"id":{"type":"integer","minimum":0},"host":{"type":"string","minLength":1},"port":{"type":"integer","minimum":0,"maximum":65535},"rack":{"type":["string","null"]},"tags":{"type":"object","additionalProperties":{"type":"string"}},"configs":{"type":"object","additionalProperties":{"type":"string"}},"logDirs":{"type":"array","items":{"type":"object","properties":{"path":{"type":"string","minLength":1},"totalBytes":{"type":"integer","minimum":0},"usableBytes":{"type":"integer","minimum":0},"cordoned":{"const":true},"failed":{"const":true}},"required":["path","totalBytes","usableBytes"],"additionalProperties":false}},"hung":{"const":true}},"required":["id"],"additionalProperties":false};

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"});
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "id") || (key0 === "host")) || (key0 === "port")) || (key0 === "rack")) || (key0 === "tags")) || (key0 === "configs")) || (key0 === "logDirs")) || (key0 === "hung"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/id",schemaPath:"#/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.host !== undefined){
let data1 = data.host;
if(typeof data1 === "string"){
if(func2(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/host",schemaPath:"#/properties/host/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/host",schemaPath:"#/properties/host/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.port !== undefined){
let data2 = data.port;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/port",schemaPath:"#/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 65535 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/port",schemaPath:"#/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"});
errors++;
}
if(data2 < 0 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/port",schemaPath:"#/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.rack !== undefined){
let data3 = data.rack;
if((typeof data3 !== "string") && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/rack",schemaPath:"#/properties/rack/type",keyword:"type",params:{type: schema20.properties.rack.type},message:"must be string,null"});
errors++;
}
}
if(data.tags !== undefined){
let data4 = data.tags;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
if(typeof data4[key1] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/tags/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tags/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.configs !== undefined){
let data6 = data.configs;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key2 in data6){
if(typeof data6[key2] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/configs/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/configs",schemaPath:"#/properties/configs/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.logDirs !== undefined){
let data8 = data.logDirs;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.path === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/logDirs/" + i0,schemaPath:"#/properties/logDirs/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"});
errors++;
}
if(data9.totalBytes === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/logDirs/" + i0,schemaPath:"#/properties/logDirs/items/required",keyword:"required",params:{missingProperty: "totalBytes"},message:"must have required property '"+"totalBytes"+"'"});
errors++;
}
if(data9.usableBytes === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/logDirs/" + i0,schemaPath:"#/properties/logDirs/items/required",keyword:"required",params:{missingProperty: "usableBytes"},message:"must have required property '"+"usableBytes"+"'"});
errors++;
}
for(const key3 in data9){
if(!(((((key3 === "path") || (key3 === "totalBytes")) || (key3 === "usableBytes")) || (key3 === "cordoned")) || (key3 === "failed"))){
(vErrors ??= []).push({instancePath:instancePath+"/logDirs/" + i0,schemaPath:"#/properties/logDirs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"});
errors++;
}
}
if(data9.path !== undefined){
let data10 = data9.path;
if(typeof data10 === "string"){
if(func2(data10) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/logDirs/" + i0+"/path",schemaPath:"#/properties/logDirs/items/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/logDirs/" + i0+"/path",schemaPath:"#/properties/logDirs/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data9.totalBytes !== undefined){
let data11 = data9.totalBytes;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
(vErrors ??= []).push({instancePath:instancePath+"/logDirs/" + i0+"/totalBytes",schemaPath:"#/properties/logDirs/items/properties/totalBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/logDirs/" + i0+"/totalBytes",schemaPath:"#/properties/logDirs/items/properties/totalBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data9.usableBytes !== undefined){
let data12 = data9.usableBytes;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
(vErrors ??= []).push({instancePath:instancePath+"/logDirs/" + i0+"/usableBytes",schemaPath:"#/properties/logDirs/items/properties/usableBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
(vErrors ??= []).push({instancePath:instancePath+"/logDirs/" + i0+"/usableBytes",schemaPath:"#/properties/logDirs/items/properties/usableBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data9.cordoned !== undefined){
if(true !== data9.cordoned){
(vErrors ??= []).push({instancePath:instancePath+"/logDirs/" + i0+"/cordoned",schemaPath:"#/properties/logDirs/items/properties/cordoned/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"});
errors++;
}
}
if(data9.failed !== undefined){
if(true !== data9.failed){
(vErrors ??= []).push({instancePath:instancePath+"/logDirs/" + i0+"/failed",schemaPath:"#/properties/logDirs/items/properties/failed/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/logDirs/" + i0,schemaPath:"#/properties/logDirs/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/logDirs",schemaPath:"#/properties/logDirs/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.hung !== undefined){
if(true !== data.hung){
(vErrors ??= []).push({instancePath:instancePath+"/hung",schemaPath:"#/properties/hung/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"},message:"must have required property '"+"apiVersion"+"'"});
errors++;
}
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"});
errors++;
}
if(data.clusterId === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "clusterId"},message:"must have required property '"+"clusterId"+"'"});
errors++;
}
if(data.takenAt === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "takenAt"},message:"must have required property '"+"takenAt"+"'"});
errors++;
}
if(data.brokers === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "brokers"},message:"must have required property '"+"brokers"+"'"});
errors++;
}
if(data.topics === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "topics"},message:"must have required property '"+"topics"+"'"});
errors++;
}
for(const key0 in data){
if(!(func1.call(schema19.properties, key0))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.apiVersion !== undefined){
if("topicwright/v1" !== data.apiVersion){
(vErrors ??= []).push({instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue: "topicwright/v1"},message:"must be equal to constant"});
errors++;
}
}
if(data.kind !== undefined){
if("ClusterSnapshot" !== data.kind){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "ClusterSnapshot"},message:"must be equal to constant"});
errors++;
}
}
if(data.clusterId !== undefined){
let data2 = data.clusterId;
if(typeof data2 === "string"){
if(func2(data2) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/clusterId",schemaPath:"#/properties/clusterId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/clusterId",schemaPath:"#/properties/clusterId/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.takenAt !== undefined){
let data3 = data.takenAt;
if(typeof data3 === "string"){
if(!pattern3.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/takenAt",schemaPath:"#/properties/takenAt/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?Z$"+"\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/takenAt",schemaPath:"#/properties/takenAt/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.brokers !== undefined){
let data4 = data.brokers;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate53(data4[i0], {instancePath:instancePath+"/brokers/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/brokers",schemaPath:"#/properties/brokers/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.topics !== undefined){
let data6 = data.topics;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.name === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i1,schemaPath:"#/properties/topics/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"});
errors++;
}
if(data7.partitions === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i1,schemaPath:"#/properties/topics/items/required",keyword:"required",params:{missingProperty: "partitions"},message:"must have required property '"+"partitions"+"'"});
errors++;
}
for(const key1 in data7){
if(!(((((key1 === "name") || (key1 === "id")) || (key1 === "tags")) || (key1 === "configs")) || (key1 === "partitions"))){
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i1,schemaPath:"#/properties/topics/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"});
errors++;
}
}
if(data7.name !== undefined){
let data8 = data7.name;
if(typeof data8 === "string"){
if(func2(data8) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i1+"/name",schemaPath:"#/properties/topics/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i1+"/name",schemaPath:"#/properties/topics/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data7.id !== undefined){
let data9 = data7.id;
if(typeof data9 === "string"){
if(func2(data9) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i1+"/id",schemaPath:"#/properties/topics/items/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i1+"/id",schemaPath:"#/properties/topics/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data7.tags !== undefined){
let data10 = data7.tags;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key2 in data10){
if(typeof data10[key2] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i1+"/tags/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/topics/items/properties/tags/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i1+"/tags",schemaPath:"#/properties/topics/items/properties/tags/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data7.configs !== undefined){
let data12 = data7.configs;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key3 in data12){
if(typeof data12[key3] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i1+"/configs/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/topics/items/properties/configs/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i1+"/configs",schemaPath:"#/properties/topics/items/properties/configs/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data7.partitions !== undefined){
let data14 = data7.partitions;
if(Array.isArray(data14)){
if(data14.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i1+"/partitions",schemaPath:"#/properties/topics/items/properties/partitions/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
let data15 = data14[i2];
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i1+"/partitions/" + i2,schemaPath:"#/properties/topics/items/properties/partitions/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"});
errors++;
}
if(data15.replicas === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i1+"/partitions/" + i2,schemaPath:"#/properties/topics/items/properties/partitions/items/required",keyword:"required",params:{missingProperty: "replicas"},message:"must have required property '"+"replicas"+"'"});
errors++;
}
for(const key4 in data15){
if(!(func1.call(schema19.properties.topics.items.properties.partitions.items.properties, key4))){
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i1+"/partitions/" + i2,schemaPath:"#/properties/topics/items/properties/partitions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"});
errors++;
}
}
if(data15.id !== undefined){
let data16 = data15.id;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i1+"/partitions/" + i2+"/id",schemaPath:"#/properties/topics/items/properties/partitions/items/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 0 || isNaN(data16)){
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i1+"/partitions/" + i2+"/id",schemaPath:"#/properties/topics/items/properties/partitions/items/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data15.replicas !== undefined){
let data17 = data15.replicas;
if(Array.isArray(data17)){
if(data17.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i1+"/partitions/" + i2+"/replicas",schemaPath:"#/properties/topics/items/properties/partitions/items/properties/replicas/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len3 = data17.length;
for(let i3=0; i3<len3; i3++){
let data18 = data17[i3];
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i1+"/partitions/" + i2+"/replicas/" + i3,schemaPath:"#/properties/topics/items/properties/partitions/items/properties/replicas/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 0 || isNaN(data18)){
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i1+"/partitions/" + i2+"/replicas/" + i3,schemaPath:"#/properties/topics/items/properties/partitions/items/properties/replicas/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i1+"/partitions/" + i2+"/replicas",schemaPath:"#/properties/topics/items/properties/partitions/items/properties/replicas/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data15.isr !== undefined){
let data19 = data15.isr;
if(Array.isArray(data19)){
const len4 = data19.length;
for(let i4=0; i4<len4; i4++){
let data20 = data19[i4];
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i1+"/partitions/" + i2+"/isr/" + i4,schemaPath:"#/properties/topics/items/properties/partitions/items/properties/isr/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 0 || isNaN(data20)){
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i1+"/partitions/" + i2+"/isr/" + i4,schemaPath:"#/properties/topics/items/properties/partitions/items/properties/isr/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i1+"/partitions/" + i2+"/isr",schemaPath:"#/properties/topics/items/properties/partitions/items/properties/isr/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data15.leader !== undefined){
let data21 = data15.leader;
if((!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))) && (data21 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i1+"/partitions/" + i2+"/leader",schemaPath:"#/properties/topics/items/properties/partitions/items/properties/leader/type",keyword:"type",params:{type: schema19.properties.topics.items.properties.partitions.items.properties.leader.type},message:"must be integer,null"});
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 0 || isNaN(data21)){
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i1+"/partitions/" + i2+"/leader",schemaPath:"#/properties/topics/items/properties/partitions/items/properties/leader/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data15.offlineReplicas !== undefined){
let data22 = data15.offlineReplicas;
if(Array.isArray(data22)){
const len5 = data22.length;
for(let i5=0; i5<len5; i5++){
let data23 = data22[i5];
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i1+"/partitions/" + i2+"/offlineReplicas/" + i5,schemaPath:"#/properties/topics/items/properties/partitions/items/properties/offlineReplicas/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 < 0 || isNaN(data23)){
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i1+"/partitions/" + i2+"/offlineReplicas/" + i5,schemaPath:"#/properties/topics/items/properties/partitions/items/properties/offlineReplicas/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i1+"/partitions/" + i2+"/offlineReplicas",schemaPath:"#/properties/topics/items/properties/partitions/items/properties/offlineReplicas/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data15.eligibleLeaders !== undefined){
let data24 = data15.eligibleLeaders;
if(Array.isArray(data24)){
const len6 = data24.length;
for(let i6=0; i6<len6; i6++){
let data25 = data24[i6];
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i1+"/partitions/" + i2+"/eligibleLeaders/" + i6,schemaPath:"#/properties/topics/items/properties/partitions/items/properties/eligibleLeaders/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 < 0 || isNaN(data25)){
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i1+"/partitions/" + i2+"/eligibleLeaders/" + i6,schemaPath:"#/properties/topics/items/properties/partitions/items/properties/eligibleLeaders/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i1+"/partitions/" + i2+"/eligibleLeaders",schemaPath:"#/properties/topics/items/properties/partitions/items/properties/eligibleLeaders/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data15.sizeBytes !== undefined){
let data26 = data15.sizeBytes;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i1+"/partitions/" + i2+"/sizeBytes",schemaPath:"#/properties/topics/items/properties/partitions/items/properties/sizeBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 < 0 || isNaN(data26)){
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i1+"/partitions/" + i2+"/sizeBytes",schemaPath:"#/properties/topics/items/properties/partitions/items/properties/sizeBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data15.addingReplicas !== undefined){
let data27 = data15.addingReplicas;
if(Array.isArray(data27)){
const len7 = data27.length;
for(let i7=0; i7<len7; i7++){
let data28 = data27[i7];
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i1+"/partitions/" + i2+"/addingReplicas/" + i7,schemaPath:"#/properties/topics/items/properties/partitions/items/properties/addingReplicas/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 < 0 || isNaN(data28)){
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i1+"/partitions/" + i2+"/addingReplicas/" + i7,schemaPath:"#/properties/topics/items/properties/partitions/items/properties/addingReplicas/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i1+"/partitions/" + i2+"/addingReplicas",schemaPath:"#/properties/topics/items/properties/partitions/items/properties/addingReplicas/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data15.removingReplicas !== undefined){
let data29 = data15.removingReplicas;
if(Array.isArray(data29)){
const len8 = data29.length;
for(let i8=0; i8<len8; i8++){
let data30 = data29[i8];
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i1+"/partitions/" + i2+"/removingReplicas/" + i8,schemaPath:"#/properties/topics/items/properties/partitions/items/properties/removingReplicas/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 < 0 || isNaN(data30)){
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i1+"/partitions/" + i2+"/removingReplicas/" + i8,schemaPath:"#/properties/topics/items/properties/partitions/items/properties/removingReplicas/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i1+"/partitions/" + i2+"/removingReplicas",schemaPath:"#/properties/topics/items/properties/partitions/items/properties/removingReplicas/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i1+"/partitions/" + i2,schemaPath:"#/properties/topics/items/properties/partitions/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i1+"/partitions",schemaPath:"#/properties/topics/items/properties/partitions/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/topics/" + i1,schemaPath:"#/properties/topics/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/topics",schemaPath:"#/properties/topics/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.downBrokers !== undefined){
let data31 = data.downBrokers;
if(Array.isArray(data31)){
const len9 = data31.length;
for(let i9=0; i9<len9; i9++){
let data32 = data31[i9];
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/downBrokers/" + i9,schemaPath:"#/properties/downBrokers/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"});
errors++;
}
for(const key5 in data32){
if(!((((key5 === "id") || (key5 === "host")) || (key5 === "port")) || (key5 === "rack"))){
(vErrors ??= []).push({instancePath:instancePath+"/downBrokers/" + i9,schemaPath:"#/properties/downBrokers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"});
errors++;
}
}
if(data32.id !== undefined){
let data33 = data32.id;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
(vErrors ??= []).push({instancePath:instancePath+"/downBrokers/" + i9+"/id",schemaPath:"#/properties/downBrokers/items/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 < 0 || isNaN(data33)){
(vErrors ??= []).push({instancePath:instancePath+"/downBrokers/" + i9+"/id",schemaPath:"#/properties/downBrokers/items/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data32.host !== undefined){
let data34 = data32.host;
if(typeof data34 === "string"){
if(func2(data34) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/downBrokers/" + i9+"/host",schemaPath:"#/properties/downBrokers/items/properties/host/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/downBrokers/" + i9+"/host",schemaPath:"#/properties/downBrokers/items/properties/host/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data32.port !== undefined){
let data35 = data32.port;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
(vErrors ??= []).push({instancePath:instancePath+"/downBrokers/" + i9+"/port",schemaPath:"#/properties/downBrokers/items/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 > 65535 || isNaN(data35)){
(vErrors ??= []).push({instancePath:instancePath+"/downBrokers/" + i9+"/port",schemaPath:"#/properties/downBrokers/items/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"});
errors++;
}
if(data35 < 0 || isNaN(data35)){
(vErrors ??= []).push({instancePath:instancePath+"/downBrokers/" + i9+"/port",schemaPath:"#/properties/downBrokers/items/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data32.rack !== undefined){
let data36 = data32.rack;
if((typeof data36 !== "string") && (data36 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/downBrokers/" + i9+"/rack",schemaPath:"#/properties/downBrokers/items/properties/rack/type",keyword:"type",params:{type: schema19.properties.downBrokers.items.properties.rack.type},message:"must be string,null"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/downBrokers/" + i9,schemaPath:"#/properties/downBrokers/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/downBrokers",schemaPath:"#/properties/downBrokers/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.topicDefaults !== undefined){
let data37 = data.topicDefaults;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
for(const key6 in data37){
if(typeof data37[key6] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/topicDefaults/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/topicDefaults/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/topicDefaults",schemaPath:"#/properties/topicDefaults/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.brokerSettings !== undefined){
let data39 = data.brokerSettings;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
for(const key7 in data39){
if(typeof data39[key7] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/brokerSettings/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/brokerSettings/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/brokerSettings",schemaPath:"#/properties/brokerSettings/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.journal !== undefined){
let data41 = data.journal;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
for(const key8 in data41){
if(typeof data41[key8] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/journal/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/journal/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/journal",schemaPath:"#/properties/journal/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.access !== undefined){
let data43 = data.access;
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
if(data43.acls === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access",schemaPath:"#/properties/access/required",keyword:"required",params:{missingProperty: "acls"},message:"must have required property '"+"acls"+"'"});
errors++;
}
if(data43.quotas === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access",schemaPath:"#/properties/access/required",keyword:"required",params:{missingProperty: "quotas"},message:"must have required property '"+"quotas"+"'"});
errors++;
}
if(data43.users === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access",schemaPath:"#/properties/access/required",keyword:"required",params:{missingProperty: "users"},message:"must have required property '"+"users"+"'"});
errors++;
}
for(const key9 in data43){
if(!(((((key9 === "acls") || (key9 === "quotas")) || (key9 === "users")) || (key9 === "unknownAcls")) || (key9 === "ownPrincipal"))){
(vErrors ??= []).push({instancePath:instancePath+"/access",schemaPath:"#/properties/access/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"});
errors++;
}
}
if(data43.acls !== undefined){
let data44 = data43.acls;
if((!(Array.isArray(data44))) && (data44 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/access/acls",schemaPath:"#/properties/access/properties/acls/type",keyword:"type",params:{type: schema19.properties.access.properties.acls.type},message:"must be array,null"});
errors++;
}
if(Array.isArray(data44)){
const len10 = data44.length;
for(let i10=0; i10<len10; i10++){
let data45 = data44[i10];
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if(data45.resourceType === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/acls/" + i10,schemaPath:"#/properties/access/properties/acls/items/required",keyword:"required",params:{missingProperty: "resourceType"},message:"must have required property '"+"resourceType"+"'"});
errors++;
}
if(data45.resourceName === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/acls/" + i10,schemaPath:"#/properties/access/properties/acls/items/required",keyword:"required",params:{missingProperty: "resourceName"},message:"must have required property '"+"resourceName"+"'"});
errors++;
}
if(data45.pattern === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/acls/" + i10,schemaPath:"#/properties/access/properties/acls/items/required",keyword:"required",params:{missingProperty: "pattern"},message:"must have required property '"+"pattern"+"'"});
errors++;
}
if(data45.principal === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/acls/" + i10,schemaPath:"#/properties/access/properties/acls/items/required",keyword:"required",params:{missingProperty: "principal"},message:"must have required property '"+"principal"+"'"});
errors++;
}
if(data45.host === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/acls/" + i10,schemaPath:"#/properties/access/properties/acls/items/required",keyword:"required",params:{missingProperty: "host"},message:"must have required property '"+"host"+"'"});
errors++;
}
if(data45.operation === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/acls/" + i10,schemaPath:"#/properties/access/properties/acls/items/required",keyword:"required",params:{missingProperty: "operation"},message:"must have required property '"+"operation"+"'"});
errors++;
}
if(data45.permission === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/acls/" + i10,schemaPath:"#/properties/access/properties/acls/items/required",keyword:"required",params:{missingProperty: "permission"},message:"must have required property '"+"permission"+"'"});
errors++;
}
for(const key10 in data45){
if(!(((((((key10 === "resourceType") || (key10 === "resourceName")) || (key10 === "pattern")) || (key10 === "principal")) || (key10 === "host")) || (key10 === "operation")) || (key10 === "permission"))){
(vErrors ??= []).push({instancePath:instancePath+"/access/acls/" + i10,schemaPath:"#/properties/access/properties/acls/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"});
errors++;
}
}
if(data45.resourceType !== undefined){
let data46 = data45.resourceType;
if(!((((((data46 === "topic") || (data46 === "group")) || (data46 === "cluster")) || (data46 === "transactional-id")) || (data46 === "delegation-token")) || (data46 === "user"))){
(vErrors ??= []).push({instancePath:instancePath+"/access/acls/" + i10+"/resourceType",schemaPath:"#/properties/access/properties/acls/items/properties/resourceType/enum",keyword:"enum",params:{allowedValues: schema19.properties.access.properties.acls.items.properties.resourceType.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data45.resourceName !== undefined){
let data47 = data45.resourceName;
if(typeof data47 === "string"){
if(func2(data47) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/access/acls/" + i10+"/resourceName",schemaPath:"#/properties/access/properties/acls/items/properties/resourceName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/access/acls/" + i10+"/resourceName",schemaPath:"#/properties/access/properties/acls/items/properties/resourceName/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data45.pattern !== undefined){
let data48 = data45.pattern;
if(!((data48 === "literal") || (data48 === "prefixed"))){
(vErrors ??= []).push({instancePath:instancePath+"/access/acls/" + i10+"/pattern",schemaPath:"#/properties/access/properties/acls/items/properties/pattern/enum",keyword:"enum",params:{allowedValues: schema19.properties.access.properties.acls.items.properties.pattern.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data45.principal !== undefined){
let data49 = data45.principal;
if(typeof data49 === "string"){
if(func2(data49) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/access/acls/" + i10+"/principal",schemaPath:"#/properties/access/properties/acls/items/properties/principal/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/access/acls/" + i10+"/principal",schemaPath:"#/properties/access/properties/acls/items/properties/principal/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data45.host !== undefined){
let data50 = data45.host;
if(typeof data50 === "string"){
if(func2(data50) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/access/acls/" + i10+"/host",schemaPath:"#/properties/access/properties/acls/items/properties/host/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/access/acls/" + i10+"/host",schemaPath:"#/properties/access/properties/acls/items/properties/host/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data45.operation !== undefined){
let data51 = data45.operation;
if(!((((((((((((((data51 === "All") || (data51 === "Read")) || (data51 === "Write")) || (data51 === "Create")) || (data51 === "Delete")) || (data51 === "Alter")) || (data51 === "Describe")) || (data51 === "ClusterAction")) || (data51 === "DescribeConfigs")) || (data51 === "AlterConfigs")) || (data51 === "IdempotentWrite")) || (data51 === "CreateTokens")) || (data51 === "DescribeTokens")) || (data51 === "TwoPhaseCommit"))){
(vErrors ??= []).push({instancePath:instancePath+"/access/acls/" + i10+"/operation",schemaPath:"#/properties/access/properties/acls/items/properties/operation/enum",keyword:"enum",params:{allowedValues: schema19.properties.access.properties.acls.items.properties.operation.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data45.permission !== undefined){
let data52 = data45.permission;
if(!((data52 === "allow") || (data52 === "deny"))){
(vErrors ??= []).push({instancePath:instancePath+"/access/acls/" + i10+"/permission",schemaPath:"#/properties/access/properties/acls/items/properties/permission/enum",keyword:"enum",params:{allowedValues: schema19.properties.access.properties.acls.items.properties.permission.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/access/acls/" + i10,schemaPath:"#/properties/access/properties/acls/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
}
if(data43.quotas !== undefined){
let data53 = data43.quotas;
if(Array.isArray(data53)){
const len11 = data53.length;
for(let i11=0; i11<len11; i11++){
let data54 = data53[i11];
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
if(data54.entity === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/quotas/" + i11,schemaPath:"#/properties/access/properties/quotas/items/required",keyword:"required",params:{missingProperty: "entity"},message:"must have required property '"+"entity"+"'"});
errors++;
}
if(data54.limits === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/quotas/" + i11,schemaPath:"#/properties/access/properties/quotas/items/required",keyword:"required",params:{missingProperty: "limits"},message:"must have required property '"+"limits"+"'"});
errors++;
}
for(const key11 in data54){
if(!((key11 === "entity") || (key11 === "limits"))){
(vErrors ??= []).push({instancePath:instancePath+"/access/quotas/" + i11,schemaPath:"#/properties/access/properties/quotas/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"});
errors++;
}
}
if(data54.entity !== undefined){
let data55 = data54.entity;
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
for(const key12 in data55){
if(!(((key12 === "user") || (key12 === "client-id")) || (key12 === "ip"))){
(vErrors ??= []).push({instancePath:instancePath+"/access/quotas/" + i11+"/entity",schemaPath:"#/properties/access/properties/quotas/items/properties/entity/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"});
errors++;
}
}
if(data55.user !== undefined){
let data56 = data55.user;
if((typeof data56 !== "string") && (data56 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/access/quotas/" + i11+"/entity/user",schemaPath:"#/properties/access/properties/quotas/items/properties/entity/properties/user/type",keyword:"type",params:{type: schema19.properties.access.properties.quotas.items.properties.entity.properties.user.type},message:"must be string,null"});
errors++;
}
}
if(data55["client-id"] !== undefined){
let data57 = data55["client-id"];
if((typeof data57 !== "string") && (data57 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/access/quotas/" + i11+"/entity/client-id",schemaPath:"#/properties/access/properties/quotas/items/properties/entity/properties/client-id/type",keyword:"type",params:{type: schema19.properties.access.properties.quotas.items.properties.entity.properties["client-id"].type},message:"must be string,null"});
errors++;
}
}
if(data55.ip !== undefined){
let data58 = data55.ip;
if((typeof data58 !== "string") && (data58 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/access/quotas/" + i11+"/entity/ip",schemaPath:"#/properties/access/properties/quotas/items/properties/entity/properties/ip/type",keyword:"type",params:{type: schema19.properties.access.properties.quotas.items.properties.entity.properties.ip.type},message:"must be string,null"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/access/quotas/" + i11+"/entity",schemaPath:"#/properties/access/properties/quotas/items/properties/entity/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data54.limits !== undefined){
let data59 = data54.limits;
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
for(const key13 in data59){
let data60 = data59[key13];
if(!((typeof data60 == "number") && (isFinite(data60)))){
(vErrors ??= []).push({instancePath:instancePath+"/access/quotas/" + i11+"/limits/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/access/properties/quotas/items/properties/limits/additionalProperties/type",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/access/quotas/" + i11+"/limits",schemaPath:"#/properties/access/properties/quotas/items/properties/limits/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/access/quotas/" + i11,schemaPath:"#/properties/access/properties/quotas/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/access/quotas",schemaPath:"#/properties/access/properties/quotas/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data43.users !== undefined){
let data61 = data43.users;
if(Array.isArray(data61)){
const len12 = data61.length;
for(let i12=0; i12<len12; i12++){
let data62 = data61[i12];
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
if(data62.user === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/users/" + i12,schemaPath:"#/properties/access/properties/users/items/required",keyword:"required",params:{missingProperty: "user"},message:"must have required property '"+"user"+"'"});
errors++;
}
if(data62.mechanism === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/users/" + i12,schemaPath:"#/properties/access/properties/users/items/required",keyword:"required",params:{missingProperty: "mechanism"},message:"must have required property '"+"mechanism"+"'"});
errors++;
}
if(data62.iterations === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/users/" + i12,schemaPath:"#/properties/access/properties/users/items/required",keyword:"required",params:{missingProperty: "iterations"},message:"must have required property '"+"iterations"+"'"});
errors++;
}
for(const key14 in data62){
if(!(((key14 === "user") || (key14 === "mechanism")) || (key14 === "iterations"))){
(vErrors ??= []).push({instancePath:instancePath+"/access/users/" + i12,schemaPath:"#/properties/access/properties/users/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"});
errors++;
}
}
if(data62.user !== undefined){
let data63 = data62.user;
if(typeof data63 === "string"){
if(func2(data63) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/access/users/" + i12+"/user",schemaPath:"#/properties/access/properties/users/items/properties/user/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/access/users/" + i12+"/user",schemaPath:"#/properties/access/properties/users/items/properties/user/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data62.mechanism !== undefined){
let data64 = data62.mechanism;
if(!((data64 === "scram-sha-256") || (data64 === "scram-sha-512"))){
(vErrors ??= []).push({instancePath:instancePath+"/access/users/" + i12+"/mechanism",schemaPath:"#/properties/access/properties/users/items/properties/mechanism/enum",keyword:"enum",params:{allowedValues: schema19.properties.access.properties.users.items.properties.mechanism.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data62.iterations !== undefined){
let data65 = data62.iterations;
if(!(((typeof data65 == "number") && (!(data65 % 1) && !isNaN(data65))) && (isFinite(data65)))){
(vErrors ??= []).push({instancePath:instancePath+"/access/users/" + i12+"/iterations",schemaPath:"#/properties/access/properties/users/items/properties/iterations/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data65 == "number") && (isFinite(data65))){
if(data65 < 0 || isNaN(data65)){
(vErrors ??= []).push({instancePath:instancePath+"/access/users/" + i12+"/iterations",schemaPath:"#/properties/access/properties/users/items/properties/iterations/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/access/users/" + i12,schemaPath:"#/properties/access/properties/users/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/access/users",schemaPath:"#/properties/access/properties/users/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data43.unknownAcls !== undefined){
let data66 = data43.unknownAcls;
if(!(((typeof data66 == "number") && (!(data66 % 1) && !isNaN(data66))) && (isFinite(data66)))){
(vErrors ??= []).push({instancePath:instancePath+"/access/unknownAcls",schemaPath:"#/properties/access/properties/unknownAcls/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data66 == "number") && (isFinite(data66))){
if(data66 < 0 || isNaN(data66)){
(vErrors ??= []).push({instancePath:instancePath+"/access/unknownAcls",schemaPath:"#/properties/access/properties/unknownAcls/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data43.ownPrincipal !== undefined){
let data67 = data43.ownPrincipal;
if(typeof data67 === "string"){
if(func2(data67) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/access/ownPrincipal",schemaPath:"#/properties/access/properties/ownPrincipal/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/access/ownPrincipal",schemaPath:"#/properties/access/properties/ownPrincipal/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/access",schemaPath:"#/properties/access/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.metrics !== undefined){
let data68 = data.metrics;
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
if(data68.source === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"});
errors++;
}
if(data68.takenAt === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/required",keyword:"required",params:{missingProperty: "takenAt"},message:"must have required property '"+"takenAt"+"'"});
errors++;
}
if(data68.windowMs === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/required",keyword:"required",params:{missingProperty: "windowMs"},message:"must have required property '"+"windowMs"+"'"});
errors++;
}
if(data68.brokers === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/required",keyword:"required",params:{missingProperty: "brokers"},message:"must have required property '"+"brokers"+"'"});
errors++;
}
for(const key15 in data68){
if(!((((key15 === "source") || (key15 === "takenAt")) || (key15 === "windowMs")) || (key15 === "brokers"))){
(vErrors ??= []).push({instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"});
errors++;
}
}
if(data68.source !== undefined){
let data69 = data68.source;
if(!(((data69 === "logdirs") || (data69 === "prometheus")) || (data69 === "datadog"))){
(vErrors ??= []).push({instancePath:instancePath+"/metrics/source",schemaPath:"#/properties/metrics/properties/source/enum",keyword:"enum",params:{allowedValues: schema19.properties.metrics.properties.source.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data68.takenAt !== undefined){
let data70 = data68.takenAt;
if(typeof data70 === "string"){
if(!pattern3.test(data70)){
(vErrors ??= []).push({instancePath:instancePath+"/metrics/takenAt",schemaPath:"#/properties/metrics/properties/takenAt/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?Z$"+"\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/metrics/takenAt",schemaPath:"#/properties/metrics/properties/takenAt/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data68.windowMs !== undefined){
let data71 = data68.windowMs;
if((typeof data71 == "number") && (isFinite(data71))){
if(data71 < 0 || isNaN(data71)){
(vErrors ??= []).push({instancePath:instancePath+"/metrics/windowMs",schemaPath:"#/properties/metrics/properties/windowMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/metrics/windowMs",schemaPath:"#/properties/metrics/properties/windowMs/type",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
if(data68.brokers !== undefined){
let data72 = data68.brokers;
if(Array.isArray(data72)){
const len13 = data72.length;
for(let i13=0; i13<len13; i13++){
let data73 = data72[i13];
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
if(data73.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/metrics/brokers/" + i13,schemaPath:"#/properties/metrics/properties/brokers/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"});
errors++;
}
for(const key16 in data73){
if(!((((key16 === "id") || (key16 === "sent")) || (key16 === "received")) || (key16 === "instanceType"))){
(vErrors ??= []).push({instancePath:instancePath+"/metrics/brokers/" + i13,schemaPath:"#/properties/metrics/properties/brokers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"});
errors++;
}
}
if(data73.id !== undefined){
let data74 = data73.id;
if(!(((typeof data74 == "number") && (!(data74 % 1) && !isNaN(data74))) && (isFinite(data74)))){
(vErrors ??= []).push({instancePath:instancePath+"/metrics/brokers/" + i13+"/id",schemaPath:"#/properties/metrics/properties/brokers/items/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data74 == "number") && (isFinite(data74))){
if(data74 < 0 || isNaN(data74)){
(vErrors ??= []).push({instancePath:instancePath+"/metrics/brokers/" + i13+"/id",schemaPath:"#/properties/metrics/properties/brokers/items/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data73.sent !== undefined){
let data75 = data73.sent;
if((typeof data75 == "number") && (isFinite(data75))){
if(data75 < 0 || isNaN(data75)){
(vErrors ??= []).push({instancePath:instancePath+"/metrics/brokers/" + i13+"/sent",schemaPath:"#/properties/metrics/properties/brokers/items/properties/sent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/metrics/brokers/" + i13+"/sent",schemaPath:"#/properties/metrics/properties/brokers/items/properties/sent/type",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
if(data73.received !== undefined){
let data76 = data73.received;
if((typeof data76 == "number") && (isFinite(data76))){
if(data76 < 0 || isNaN(data76)){
(vErrors ??= []).push({instancePath:instancePath+"/metrics/brokers/" + i13+"/received",schemaPath:"#/properties/metrics/properties/brokers/items/properties/received/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/metrics/brokers/" + i13+"/received",schemaPath:"#/properties/metrics/properties/brokers/items/properties/received/type",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
if(data73.instanceType !== undefined){
let data77 = data73.instanceType;
if(typeof data77 === "string"){
if(func2(data77) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/metrics/brokers/" + i13+"/instanceType",schemaPath:"#/properties/metrics/properties/brokers/items/properties/instanceType/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/metrics/brokers/" + i13+"/instanceType",schemaPath:"#/properties/metrics/properties/brokers/items/properties/instanceType/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/metrics/brokers/" + i13,schemaPath:"#/properties/metrics/properties/brokers/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/metrics/brokers",schemaPath:"#/properties/metrics/properties/brokers/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.traffic !== undefined){
let data78 = data.traffic;
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
if(data78.source === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/traffic",schemaPath:"#/properties/traffic/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"});
errors++;
}
if(data78.takenAt === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/traffic",schemaPath:"#/properties/traffic/required",keyword:"required",params:{missingProperty: "takenAt"},message:"must have required property '"+"takenAt"+"'"});
errors++;
}
if(data78.windowMs === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/traffic",schemaPath:"#/properties/traffic/required",keyword:"required",params:{missingProperty: "windowMs"},message:"must have required property '"+"windowMs"+"'"});
errors++;
}
if(data78.topics === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/traffic",schemaPath:"#/properties/traffic/required",keyword:"required",params:{missingProperty: "topics"},message:"must have required property '"+"topics"+"'"});
errors++;
}
for(const key17 in data78){
if(!((((((key17 === "source") || (key17 === "takenAt")) || (key17 === "windowMs")) || (key17 === "statistic")) || (key17 === "topics")) || (key17 === "unreadGroups"))){
(vErrors ??= []).push({instancePath:instancePath+"/traffic",schemaPath:"#/properties/traffic/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"});
errors++;
}
}
if(data78.source !== undefined){
let data79 = data78.source;
if(!(((data79 === "prometheus") || (data79 === "datadog")) || (data79 === "kafka"))){
(vErrors ??= []).push({instancePath:instancePath+"/traffic/source",schemaPath:"#/properties/traffic/properties/source/enum",keyword:"enum",params:{allowedValues: schema19.properties.traffic.properties.source.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data78.takenAt !== undefined){
let data80 = data78.takenAt;
if(typeof data80 === "string"){
if(!pattern3.test(data80)){
(vErrors ??= []).push({instancePath:instancePath+"/traffic/takenAt",schemaPath:"#/properties/traffic/properties/takenAt/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?Z$"+"\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/traffic/takenAt",schemaPath:"#/properties/traffic/properties/takenAt/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data78.windowMs !== undefined){
let data81 = data78.windowMs;
if(!(((typeof data81 == "number") && (!(data81 % 1) && !isNaN(data81))) && (isFinite(data81)))){
(vErrors ??= []).push({instancePath:instancePath+"/traffic/windowMs",schemaPath:"#/properties/traffic/properties/windowMs/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data81 == "number") && (isFinite(data81))){
if(data81 < 0 || isNaN(data81)){
(vErrors ??= []).push({instancePath:instancePath+"/traffic/windowMs",schemaPath:"#/properties/traffic/properties/windowMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data78.statistic !== undefined){
let data82 = data78.statistic;
if(typeof data82 === "string"){
if(!pattern6.test(data82)){
(vErrors ??= []).push({instancePath:instancePath+"/traffic/statistic",schemaPath:"#/properties/traffic/properties/statistic/pattern",keyword:"pattern",params:{pattern: "^(?:mean|max|p[1-9]\\d?)$"},message:"must match pattern \""+"^(?:mean|max|p[1-9]\\d?)$"+"\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/traffic/statistic",schemaPath:"#/properties/traffic/properties/statistic/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data78.topics !== undefined){
let data83 = data78.topics;
if(Array.isArray(data83)){
const len14 = data83.length;
for(let i14=0; i14<len14; i14++){
let data84 = data83[i14];
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
if(data84.topic === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/traffic/topics/" + i14,schemaPath:"#/properties/traffic/properties/topics/items/required",keyword:"required",params:{missingProperty: "topic"},message:"must have required property '"+"topic"+"'"});
errors++;
}
if(data84.produce === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/traffic/topics/" + i14,schemaPath:"#/properties/traffic/properties/topics/items/required",keyword:"required",params:{missingProperty: "produce"},message:"must have required property '"+"produce"+"'"});
errors++;
}
if(data84.consume === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/traffic/topics/" + i14,schemaPath:"#/properties/traffic/properties/topics/items/required",keyword:"required",params:{missingProperty: "consume"},message:"must have required property '"+"consume"+"'"});
errors++;
}
for(const key18 in data84){
if(!(((((key18 === "topic") || (key18 === "id")) || (key18 === "split")) || (key18 === "produce")) || (key18 === "consume"))){
(vErrors ??= []).push({instancePath:instancePath+"/traffic/topics/" + i14,schemaPath:"#/properties/traffic/properties/topics/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"});
errors++;
}
}
if(data84.topic !== undefined){
let data85 = data84.topic;
if(typeof data85 === "string"){
if(func2(data85) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/traffic/topics/" + i14+"/topic",schemaPath:"#/properties/traffic/properties/topics/items/properties/topic/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/traffic/topics/" + i14+"/topic",schemaPath:"#/properties/traffic/properties/topics/items/properties/topic/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data84.id !== undefined){
let data86 = data84.id;
if(typeof data86 === "string"){
if(func2(data86) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/traffic/topics/" + i14+"/id",schemaPath:"#/properties/traffic/properties/topics/items/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/traffic/topics/" + i14+"/id",schemaPath:"#/properties/traffic/properties/topics/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data84.split !== undefined){
let data87 = data84.split;
if(!(((data87 === "measured") || (data87 === "by-growth")) || (data87 === "evenly"))){
(vErrors ??= []).push({instancePath:instancePath+"/traffic/topics/" + i14+"/split",schemaPath:"#/properties/traffic/properties/topics/items/properties/split/enum",keyword:"enum",params:{allowedValues: schema19.properties.traffic.properties.topics.items.properties.split.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data84.produce !== undefined){
let data88 = data84.produce;
if(Array.isArray(data88)){
const len15 = data88.length;
for(let i15=0; i15<len15; i15++){
let data89 = data88[i15];
if((!(((typeof data89 == "number") && (!(data89 % 1) && !isNaN(data89))) && (isFinite(data89)))) && (data89 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/traffic/topics/" + i14+"/produce/" + i15,schemaPath:"#/properties/traffic/properties/topics/items/properties/produce/items/type",keyword:"type",params:{type: schema19.properties.traffic.properties.topics.items.properties.produce.items.type},message:"must be integer,null"});
errors++;
}
if((typeof data89 == "number") && (isFinite(data89))){
if(data89 < 0 || isNaN(data89)){
(vErrors ??= []).push({instancePath:instancePath+"/traffic/topics/" + i14+"/produce/" + i15,schemaPath:"#/properties/traffic/properties/topics/items/properties/produce/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/traffic/topics/" + i14+"/produce",schemaPath:"#/properties/traffic/properties/topics/items/properties/produce/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data84.consume !== undefined){
let data90 = data84.consume;
if(Array.isArray(data90)){
const len16 = data90.length;
for(let i16=0; i16<len16; i16++){
let data91 = data90[i16];
if((!(((typeof data91 == "number") && (!(data91 % 1) && !isNaN(data91))) && (isFinite(data91)))) && (data91 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/traffic/topics/" + i14+"/consume/" + i16,schemaPath:"#/properties/traffic/properties/topics/items/properties/consume/items/type",keyword:"type",params:{type: schema19.properties.traffic.properties.topics.items.properties.consume.items.type},message:"must be integer,null"});
errors++;
}
if((typeof data91 == "number") && (isFinite(data91))){
if(data91 < 0 || isNaN(data91)){
(vErrors ??= []).push({instancePath:instancePath+"/traffic/topics/" + i14+"/consume/" + i16,schemaPath:"#/properties/traffic/properties/topics/items/properties/consume/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/traffic/topics/" + i14+"/consume",schemaPath:"#/properties/traffic/properties/topics/items/properties/consume/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/traffic/topics/" + i14,schemaPath:"#/properties/traffic/properties/topics/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/traffic/topics",schemaPath:"#/properties/traffic/properties/topics/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data78.unreadGroups !== undefined){
let data92 = data78.unreadGroups;
if(Array.isArray(data92)){
const len17 = data92.length;
for(let i17=0; i17<len17; i17++){
if(typeof data92[i17] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/traffic/unreadGroups/" + i17,schemaPath:"#/properties/traffic/properties/unreadGroups/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/traffic/unreadGroups",schemaPath:"#/properties/traffic/properties/unreadGroups/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/traffic",schemaPath:"#/properties/traffic/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.simulation !== undefined){
let data94 = data.simulation;
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
for(const key19 in data94){
if(!(((((key19 === "linkBytesPerSecond") || (key19 === "topicsCreated")) || (key19 === "downBrokers")) || (key19 === "replicas")) || (key19 === "throttles"))){
(vErrors ??= []).push({instancePath:instancePath+"/simulation",schemaPath:"#/properties/simulation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties"});
errors++;
}
}
if(data94.linkBytesPerSecond !== undefined){
let data95 = data94.linkBytesPerSecond;
if((typeof data95 == "number") && (isFinite(data95))){
if(data95 <= 0 || isNaN(data95)){
(vErrors ??= []).push({instancePath:instancePath+"/simulation/linkBytesPerSecond",schemaPath:"#/properties/simulation/properties/linkBytesPerSecond/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/simulation/linkBytesPerSecond",schemaPath:"#/properties/simulation/properties/linkBytesPerSecond/type",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
if(data94.topicsCreated !== undefined){
let data96 = data94.topicsCreated;
if(!(((typeof data96 == "number") && (!(data96 % 1) && !isNaN(data96))) && (isFinite(data96)))){
(vErrors ??= []).push({instancePath:instancePath+"/simulation/topicsCreated",schemaPath:"#/properties/simulation/properties/topicsCreated/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data96 == "number") && (isFinite(data96))){
if(data96 < 0 || isNaN(data96)){
(vErrors ??= []).push({instancePath:instancePath+"/simulation/topicsCreated",schemaPath:"#/properties/simulation/properties/topicsCreated/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data94.downBrokers !== undefined){
let data97 = data94.downBrokers;
if(Array.isArray(data97)){
const len18 = data97.length;
for(let i18=0; i18<len18; i18++){
if(!(validate53(data97[i18], {instancePath:instancePath+"/simulation/downBrokers/" + i18,parentData:data97,parentDataProperty:i18,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/simulation/downBrokers",schemaPath:"#/properties/simulation/properties/downBrokers/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data94.replicas !== undefined){
let data99 = data94.replicas;
if(Array.isArray(data99)){
const len19 = data99.length;
for(let i19=0; i19<len19; i19++){
let data100 = data99[i19];
if(data100 && typeof data100 == "object" && !Array.isArray(data100)){
if(data100.topic === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/simulation/replicas/" + i19,schemaPath:"#/properties/simulation/properties/replicas/items/required",keyword:"required",params:{missingProperty: "topic"},message:"must have required property '"+"topic"+"'"});
errors++;
}
if(data100.partition === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/simulation/replicas/" + i19,schemaPath:"#/properties/simulation/properties/replicas/items/required",keyword:"required",params:{missingProperty: "partition"},message:"must have required property '"+"partition"+"'"});
errors++;
}
if(data100.broker === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/simulation/replicas/" + i19,schemaPath:"#/properties/simulation/properties/replicas/items/required",keyword:"required",params:{missingProperty: "broker"},message:"must have required property '"+"broker"+"'"});
errors++;
}
if(data100.sizeBytes === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/simulation/replicas/" + i19,schemaPath:"#/properties/simulation/properties/replicas/items/required",keyword:"required",params:{missingProperty: "sizeBytes"},message:"must have required property '"+"sizeBytes"+"'"});
errors++;
}
for(const key20 in data100){
if(!((((key20 === "topic") || (key20 === "partition")) || (key20 === "broker")) || (key20 === "sizeBytes"))){
(vErrors ??= []).push({instancePath:instancePath+"/simulation/replicas/" + i19,schemaPath:"#/properties/simulation/properties/replicas/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties"});
errors++;
}
}
if(data100.topic !== undefined){
let data101 = data100.topic;
if(typeof data101 === "string"){
if(func2(data101) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/simulation/replicas/" + i19+"/topic",schemaPath:"#/properties/simulation/properties/replicas/items/properties/topic/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/simulation/replicas/" + i19+"/topic",schemaPath:"#/properties/simulation/properties/replicas/items/properties/topic/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data100.partition !== undefined){
let data102 = data100.partition;
if(!(((typeof data102 == "number") && (!(data102 % 1) && !isNaN(data102))) && (isFinite(data102)))){
(vErrors ??= []).push({instancePath:instancePath+"/simulation/replicas/" + i19+"/partition",schemaPath:"#/properties/simulation/properties/replicas/items/properties/partition/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data102 == "number") && (isFinite(data102))){
if(data102 < 0 || isNaN(data102)){
(vErrors ??= []).push({instancePath:instancePath+"/simulation/replicas/" + i19+"/partition",schemaPath:"#/properties/simulation/properties/replicas/items/properties/partition/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data100.broker !== undefined){
let data103 = data100.broker;
if(!(((typeof data103 == "number") && (!(data103 % 1) && !isNaN(data103))) && (isFinite(data103)))){
(vErrors ??= []).push({instancePath:instancePath+"/simulation/replicas/" + i19+"/broker",schemaPath:"#/properties/simulation/properties/replicas/items/properties/broker/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data103 == "number") && (isFinite(data103))){
if(data103 < 0 || isNaN(data103)){
(vErrors ??= []).push({instancePath:instancePath+"/simulation/replicas/" + i19+"/broker",schemaPath:"#/properties/simulation/properties/replicas/items/properties/broker/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data100.sizeBytes !== undefined){
let data104 = data100.sizeBytes;
if((typeof data104 == "number") && (isFinite(data104))){
if(data104 < 0 || isNaN(data104)){
(vErrors ??= []).push({instancePath:instancePath+"/simulation/replicas/" + i19+"/sizeBytes",schemaPath:"#/properties/simulation/properties/replicas/items/properties/sizeBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/simulation/replicas/" + i19+"/sizeBytes",schemaPath:"#/properties/simulation/properties/replicas/items/properties/sizeBytes/type",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/simulation/replicas/" + i19,schemaPath:"#/properties/simulation/properties/replicas/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/simulation/replicas",schemaPath:"#/properties/simulation/properties/replicas/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data94.throttles !== undefined){
let data105 = data94.throttles;
if(Array.isArray(data105)){
const len20 = data105.length;
for(let i20=0; i20<len20; i20++){
let data106 = data105[i20];
if(data106 && typeof data106 == "object" && !Array.isArray(data106)){
if(data106.broker === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/simulation/throttles/" + i20,schemaPath:"#/properties/simulation/properties/throttles/items/required",keyword:"required",params:{missingProperty: "broker"},message:"must have required property '"+"broker"+"'"});
errors++;
}
if(data106.side === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/simulation/throttles/" + i20,schemaPath:"#/properties/simulation/properties/throttles/items/required",keyword:"required",params:{missingProperty: "side"},message:"must have required property '"+"side"+"'"});
errors++;
}
if(data106.usedBytes === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/simulation/throttles/" + i20,schemaPath:"#/properties/simulation/properties/throttles/items/required",keyword:"required",params:{missingProperty: "usedBytes"},message:"must have required property '"+"usedBytes"+"'"});
errors++;
}
if(data106.idleMs === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/simulation/throttles/" + i20,schemaPath:"#/properties/simulation/properties/throttles/items/required",keyword:"required",params:{missingProperty: "idleMs"},message:"must have required property '"+"idleMs"+"'"});
errors++;
}
for(const key21 in data106){
if(!((((key21 === "broker") || (key21 === "side")) || (key21 === "usedBytes")) || (key21 === "idleMs"))){
(vErrors ??= []).push({instancePath:instancePath+"/simulation/throttles/" + i20,schemaPath:"#/properties/simulation/properties/throttles/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties"});
errors++;
}
}
if(data106.broker !== undefined){
let data107 = data106.broker;
if(!(((typeof data107 == "number") && (!(data107 % 1) && !isNaN(data107))) && (isFinite(data107)))){
(vErrors ??= []).push({instancePath:instancePath+"/simulation/throttles/" + i20+"/broker",schemaPath:"#/properties/simulation/properties/throttles/items/properties/broker/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data107 == "number") && (isFinite(data107))){
if(data107 < 0 || isNaN(data107)){
(vErrors ??= []).push({instancePath:instancePath+"/simulation/throttles/" + i20+"/broker",schemaPath:"#/properties/simulation/properties/throttles/items/properties/broker/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data106.side !== undefined){
let data108 = data106.side;
if(!((data108 === "leader") || (data108 === "follower"))){
(vErrors ??= []).push({instancePath:instancePath+"/simulation/throttles/" + i20+"/side",schemaPath:"#/properties/simulation/properties/throttles/items/properties/side/enum",keyword:"enum",params:{allowedValues: schema19.properties.simulation.properties.throttles.items.properties.side.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data106.usedBytes !== undefined){
let data109 = data106.usedBytes;
if((typeof data109 == "number") && (isFinite(data109))){
if(data109 < 0 || isNaN(data109)){
(vErrors ??= []).push({instancePath:instancePath+"/simulation/throttles/" + i20+"/usedBytes",schemaPath:"#/properties/simulation/properties/throttles/items/properties/usedBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/simulation/throttles/" + i20+"/usedBytes",schemaPath:"#/properties/simulation/properties/throttles/items/properties/usedBytes/type",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
if(data106.idleMs !== undefined){
let data110 = data106.idleMs;
if(!((typeof data110 == "number") && (isFinite(data110)))){
(vErrors ??= []).push({instancePath:instancePath+"/simulation/throttles/" + i20+"/idleMs",schemaPath:"#/properties/simulation/properties/throttles/items/properties/idleMs/type",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/simulation/throttles/" + i20,schemaPath:"#/properties/simulation/properties/throttles/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/simulation/throttles",schemaPath:"#/properties/simulation/properties/throttles/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/simulation",schemaPath:"#/properties/simulation/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const isSnapshot: Validator<SnapshotJson> = validate;
