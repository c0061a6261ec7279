// @ts-nocheck: compiled from the schema by `npm run schemas`
/** Whether a JSON value is what schemas/ says of it. */
import type { Plan } from '../../../model/plan/plan.ts';
import type { Validator } from '../../../model/problem/schema-error.ts';

const validate = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object","properties":{"apiVersion":{"const":"topicwright/v1"},"kind":{"const":"Plan"},"digest":{"type":"string"},"checksum":{"type":"string"},"cluster":{"type":"string"},"clusterId":{"type":"string"},"observedDigest":{"type":"string"},"brokers":{"type":"array","items":{"type":"object","properties":{"id":{"type":"integer","minimum":0},"host":{"type":"string"},"rack":{"type":["string","null"]},"capacityBytes":{"type":["integer","null"],"minimum":0},"diskLimitBytes":{"type":["integer","null"],"minimum":0},"pools":{"type":"array","items":{"type":"string"}},"roles":{"type":"array","items":{"enum":["drained","replaced","replacing","cordoned","leaderless"]}},"before":{"$ref":"#/$defs/BrokerLoad"},"after":{"$ref":"#/$defs/BrokerLoad"}},"required":["id","host","rack","capacityBytes","diskLimitBytes","pools","roles","before","after"],"additionalProperties":false}},"throttle":{"type":"object","properties":{"rate":{"type":"number","exclusiveMinimum":0},"maxRate":{"type":["number","null"],"exclusiveMinimum":0},"reason":{"type":"string"}},"required":["rate","maxRate","reason"],"additionalProperties":false},"steps":{"type":"array","items":{"oneOf":[{"type":"object","properties":{"kind":{"const":"create-topic"},"symbol":{"const":"+"},"topic":{"type":"string"},"topicId":{"type":"string"},"reason":{"type":"string"},"hazards":{"type":"array","items":{"$ref":"#/$defs/Hazard"}},"source":{"$ref":"#/$defs/SourcePosition"},"replicationFactor":{"type":"integer","minimum":0},"assignments":{"type":"array","items":{"type":"array","items":{"type":"integer","minimum":0}}},"configs":{"type":"object","additionalProperties":{"type":"string"}}},"required":["kind","symbol","topic","reason","hazards","replicationFactor","assignments","configs"],"additionalProperties":false},{"type":"object","properties":{"kind":{"const":"add-partitions"},"symbol":{"const":"+"},"topic":{"type":"string"},"topicId":{"type":"string"},"reason":{"type":"string"},"hazards":{"type":"array","items":{"$ref":"#/$defs/Hazard"}},"source":{"$ref":"#/$defs/SourcePosition"},"existing":{"type":"integer","minimum":0},"assignments":{"type":"array","items":{"type":"array","items":{"type":"integer","minimum":0}}}},"required":["kind","symbol","topic","reason","hazards","existing","assignments"],"additionalProperties":false},{"type":"object","properties":{"kind":{"const":"set-config"},"symbol":{"const":"~"},"topic":{"type":"string"},"topicId":{"type":"string"},"reason":{"type":"string"},"hazards":{"type":"array","items":{"$ref":"#/$defs/Hazard"}},"source":{"$ref":"#/$defs/SourcePosition"},"changes":{"type":"array","items":{"type":"object","properties":{"key":{"type":"string"},"from":{"type":["string","null"]},"to":{"type":["string","null"]},"default":{"type":["string","null"]}},"required":["key","from","to","default"],"additionalProperties":false}}},"required":["kind","symbol","topic","reason","hazards","changes"],"additionalProperties":false},{"type":"object","properties":{"kind":{"const":"move-replicas"},"symbol":{"const":"-/+"},"topic":{"type":"string"},"topicId":{"type":"string"},"reason":{"type":"string"},"hazards":{"type":"array","items":{"$ref":"#/$defs/Hazard"}},"source":{"$ref":"#/$defs/SourcePosition"},"placement":{"type":"object","properties":{"pool":{"type":"string"},"racks":{"$ref":"#/$defs/RackRule"},"leaderRacks":{"type":["array","null"],"items":{"type":"string"}}},"required":["pool","racks","leaderRacks"],"additionalProperties":false},"partitions":{"type":"array","items":{"type":"object","properties":{"topic":{"type":"string"},"partition":{"type":"integer","minimum":0},"from":{"type":"array","items":{"type":"integer","minimum":0}},"to":{"type":"array","items":{"type":"integer","minimum":0}},"sizeBytes":{"type":"integer","minimum":0},"bytes":{"type":"integer","minimum":0},"reason":{"type":"object","properties":{"rule":{"enum":["drain","replace","pool","duplicate","replication-factor","racks","capacity","storage-balance","replica-balance","traffic-balance","leader-rules","leader-balance","failover"]},"text":{"type":"string"}},"required":["rule","text"],"additionalProperties":false}},"required":["topic","partition","from","to","sizeBytes","bytes","reason"],"additionalProperties":false}}},"required":["kind","symbol","topic","reason","hazards","placement","partitions"],"additionalProperties":false},{"type":"object","properties":{"kind":{"const":"elect-leaders"},"symbol":{"const":">"},"topic":{"type":"string"},"topicId":{"type":"string"},"reason":{"type":"string"},"hazards":{"type":"array","items":{"$ref":"#/$defs/Hazard"}},"source":{"$ref":"#/$defs/SourcePosition"},"partitions":{"type":"array","items":{"type":"object","properties":{"partition":{"type":"integer","minimum":0},"from":{"type":["integer","null"],"minimum":0},"to":{"type":"integer","minimum":0}},"required":["partition","from","to"],"additionalProperties":false}}},"required":["kind","symbol","topic","reason","hazards","partitions"],"additionalProperties":false},{"type":"object","properties":{"kind":{"const":"delete-topic"},"symbol":{"const":"-"},"topic":{"type":"string"},"topicId":{"type":"string"},"reason":{"type":"string"},"hazards":{"type":"array","items":{"$ref":"#/$defs/Hazard"}},"source":{"$ref":"#/$defs/SourcePosition"},"partitions":{"type":"integer","minimum":0},"bytes":{"type":"integer","minimum":0}},"required":["kind","symbol","topic","reason","hazards","partitions","bytes"],"additionalProperties":false}]}},"access":{"type":"array","items":{"oneOf":[{"type":"object","properties":{"kind":{"const":"grant-acl"},"symbol":{"const":"+"},"reason":{"type":"string"},"source":{"$ref":"#/$defs/SourcePosition"},"acl":{"$ref":"#/$defs/AclBinding"}},"required":["kind","symbol","reason","acl"],"additionalProperties":false},{"type":"object","properties":{"kind":{"const":"revoke-acl"},"symbol":{"const":"-"},"reason":{"type":"string"},"source":{"$ref":"#/$defs/SourcePosition"},"acl":{"$ref":"#/$defs/AclBinding"}},"required":["kind","symbol","reason","acl"],"additionalProperties":false},{"type":"object","properties":{"kind":{"const":"set-quota"},"symbol":{"enum":["+","~","-"]},"reason":{"type":"string"},"source":{"$ref":"#/$defs/SourcePosition"},"entity":{"type":"object","properties":{"user":{"type":["string","null"]},"client-id":{"type":["string","null"]},"ip":{"type":["string","null"]}},"required":[],"additionalProperties":false},"limits":{"type":"array","items":{"type":"object","properties":{"key":{"type":"string"},"from":{"type":["number","null"]},"to":{"type":["number","null"]}},"required":["key","from","to"],"additionalProperties":false}}},"required":["kind","symbol","reason","entity","limits"],"additionalProperties":false},{"type":"object","properties":{"kind":{"const":"set-user"},"symbol":{"enum":["+","~"]},"reason":{"type":"string"},"source":{"$ref":"#/$defs/SourcePosition"},"user":{"type":"string"},"mechanism":{"enum":["scram-sha-256","scram-sha-512"]},"iterations":{"type":"integer","minimum":0}},"required":["kind","symbol","reason","user","mechanism","iterations"],"additionalProperties":false},{"type":"object","properties":{"kind":{"const":"remove-user"},"symbol":{"const":"-"},"reason":{"type":"string"},"source":{"$ref":"#/$defs/SourcePosition"},"user":{"type":"string"},"mechanism":{"enum":["scram-sha-256","scram-sha-512"]}},"required":["kind","symbol","reason","user","mechanism"],"additionalProperties":false}]}},"unmanaged":{"type":"array","items":{"type":"object","properties":{"kind":{"enum":["acls","quotas","users"]},"whose":{"type":"string"},"text":{"type":"string"}},"required":["kind","whose","text"],"additionalProperties":false}},"summary":{"type":"object","properties":{"topicsCreated":{"type":"integer","minimum":0},"topicsDeleted":{"type":"integer","minimum":0},"topicsReconfigured":{"type":"integer","minimum":0},"partitionsAdded":{"type":"integer","minimum":0},"partitionsMoved":{"type":"integer","minimum":0},"replicasMoved":{"type":"integer","minimum":0},"bytesMoved":{"type":"integer","minimum":0},"lowerBoundBytes":{"type":"integer","minimum":0},"bytesByRule":{"type":"object","propertyNames":{"enum":["drain","replace","pool","duplicate","replication-factor","racks","capacity","storage-balance","replica-balance","traffic-balance","leader-rules","leader-balance","failover"]},"additionalProperties":{"type":"integer","minimum":0}},"bytesAcrossRacks":{"type":"integer","minimum":0},"crossRackCost":{"type":["object","null"],"properties":{"amount":{"type":"number","minimum":0},"currency":{"type":"string"}},"required":["amount","currency"],"additionalProperties":false},"leftOver":{"type":["object","null"],"properties":{"partitions":{"type":"integer","minimum":0},"replicas":{"type":"integer","minimum":0},"bytes":{"type":"integer","minimum":0}},"required":["partitions","replicas","bytes"],"additionalProperties":false},"leadersChanged":{"type":"integer","minimum":0},"ordersChanged":{"type":"integer","minimum":0},"balance":{"type":"array","items":{"type":"object","properties":{"pool":{"type":"string"},"dimension":{"enum":["failover","storage","replicas","leaders","produce","networkIn","networkOut","cpu","topicReplicas","topicLeaders","rackFailover"]},"unit":{"enum":["utilization","bytes","count","bytesPerSecond","share"]},"tolerance":{"type":["number","null"]},"band":{"type":"object","properties":{"beyond":{"type":"number"},"to":{"type":"number"}},"required":["beyond","to"],"additionalProperties":false},"before":{"$ref":"#/$defs/Spread"},"after":{"$ref":"#/$defs/Spread"},"withinTolerance":{"type":"boolean"}},"required":["pool","dimension","unit","tolerance","before","after","withinTolerance"],"additionalProperties":false}},"recovery":{"type":"array","items":{"type":"object","properties":{"broker":{"type":"integer","minimum":0},"before":{"$ref":"#/$defs/Recovery"},"after":{"$ref":"#/$defs/Recovery"}},"required":["broker","before","after"],"additionalProperties":false}},"unreachableGoals":{"type":"array","items":{"type":"object","properties":{"pool":{"type":"string"},"dimension":{"enum":["replace","leader-rules","failover","storage","replicas","leaders","produce","networkIn","networkOut","cpu","topicReplicas","topicLeaders","rackFailover"]},"why":{"type":"string"}},"required":["pool","dimension","why"],"additionalProperties":false}},"drained":{"type":"array","items":{"type":"object","properties":{"broker":{"type":"integer","minimum":0},"replicasBefore":{"type":"integer","minimum":0},"replicasAfter":{"type":"integer","minimum":0},"topicsLeft":{"type":"array","items":{"type":"string"}}},"required":["broker","replicasBefore","replicasAfter","topicsLeft"],"additionalProperties":false}},"held":{"type":"array","items":{"type":"object","properties":{"topic":{"type":"string"},"partition":{"type":"integer","minimum":0},"replicas":{"type":"array","items":{"type":"integer","minimum":0}},"why":{"enum":["unavailable","offline-replica"]},"waitsFor":{"type":"array","items":{"type":"integer","minimum":0}},"lagging":{"type":"array","items":{"type":"integer","minimum":0}}},"required":["topic","partition","replicas","why","waitsFor","lagging"],"additionalProperties":false}},"ungovernedTopics":{"type":"array","items":{"type":"string"}},"undeclaredTopics":{"type":"array","items":{"type":"object","properties":{"topic":{"type":"string"},"placement":{"type":["string","null"]}},"required":["topic","placement"],"additionalProperties":false}},"mixedFactors":{"type":"array","items":{"type":"object","properties":{"topic":{"type":"string"},"factors":{"type":"array","items":{"type":"integer","minimum":0}}},"required":["topic","factors"],"additionalProperties":false}},"unownedConfigs":{"type":"array","items":{"type":"object","properties":{"topic":{"type":"string"},"keys":{"type":"array","items":{"type":"string"}}},"required":["topic","keys"],"additionalProperties":false}}},"required":["topicsCreated","topicsDeleted","topicsReconfigured","partitionsAdded","partitionsMoved","replicasMoved","bytesMoved","lowerBoundBytes","bytesByRule","bytesAcrossRacks","crossRackCost","leftOver","leadersChanged","ordersChanged","balance","recovery","unreachableGoals","drained","held","ungovernedTopics","undeclaredTopics","mixedFactors","unownedConfigs"],"additionalProperties":false},"certificate":{"type":"object","properties":{"placements":{"type":"array","items":{"type":"object","properties":{"pool":{"type":"string"},"replicationFactor":{"type":"integer","minimum":0},"racks":{"$ref":"#/$defs/RackRule"},"leaderRacks":{"type":["array","null"],"items":{"type":"string"}},"minInSyncReplicas":{"type":"integer","minimum":0},"topics":{"type":"array","items":{"type":"string"}},"partitions":{"type":"array","items":{"type":"string"}},"waiting":{"type":"array","items":{"type":"string"}}},"required":["pool","replicationFactor","racks","leaderRacks","minInSyncReplicas","topics","partitions","waiting"],"additionalProperties":false}},"pools":{"type":"array","items":{"type":"object","properties":{"pool":{"type":"string"},"members":{"type":"array","items":{"type":"integer","minimum":0}},"drained":{"type":"array","items":{"type":"integer","minimum":0}},"replaced":{"type":"array","items":{"type":"integer","minimum":0}},"replacing":{"type":"array","items":{"type":"integer","minimum":0}},"cordoned":{"type":"array","items":{"type":"integer","minimum":0}},"leaderless":{"type":"array","items":{"type":"integer","minimum":0}},"capacityBytes":{"type":["integer","null"],"minimum":0},"maxUtilization":{"type":"number"},"balance":{"type":"object","properties":{"storage":{"type":["integer","null"],"minimum":0},"replicas":{"type":["integer","null"],"minimum":0},"leaders":{"type":["integer","null"],"minimum":0},"produce":{"type":["integer","null"],"minimum":0},"networkIn":{"type":["integer","null"],"minimum":0},"networkOut":{"type":["integer","null"],"minimum":0},"cpu":{"type":["integer","null"],"minimum":0},"topicReplicas":{"type":["integer","null"],"minimum":0},"topicLeaders":{"type":["integer","null"],"minimum":0},"failover":{"type":["integer","null"],"minimum":0},"rackFailover":{"type":["integer","null"],"minimum":0}},"required":["storage","replicas","leaders","produce","networkIn","networkOut","cpu","topicReplicas","topicLeaders","failover","rackFailover"],"additionalProperties":false},"forced":{"type":"array","items":{"type":"object","properties":{"rack":{"type":["string","null"]},"rule":{"enum":["drain","replace","pool","duplicate","replication-factor","racks","offline"]},"copies":{"type":"integer","minimum":0},"bytes":{"type":"integer","minimum":0}},"required":["rack","rule","copies","bytes"],"additionalProperties":false}},"parts":{"type":"array","items":{"type":"object","properties":{"rack":{"type":["string","null"]},"brokers":{"type":"array","items":{"type":"integer","minimum":0}},"forcedBytes":{"type":"integer","minimum":0},"crowdingBytes":{"type":"integer","minimum":0},"largeCopies":{"type":"integer","minimum":0},"lowerBoundBytes":{"type":"integer","minimum":0}},"required":["rack","brokers","forcedBytes","crowdingBytes","largeCopies","lowerBoundBytes"],"additionalProperties":false}},"dimensions":{"type":"array","items":{"type":"object","properties":{"dimension":{"enum":["failover","storage","replicas","leaders","produce","networkIn","networkOut","cpu","topicReplicas","topicLeaders","rackFailover"]},"status":{"enum":["proven","copies-nothing","not-reached","shared-brokers"]},"lowerBoundBytes":{"type":"integer","minimum":0},"togetherBytes":{"type":"integer","minimum":0},"brokers":{"type":"array","items":{"type":"object","properties":{"broker":{"type":"integer","minimum":0},"atMost":{"type":["number","null"]},"atLeast":{"type":["number","null"]},"leavingBytes":{"type":"integer","minimum":0},"leavingWithLargeBytes":{"type":"integer","minimum":0},"arrivingBytes":{"type":"integer","minimum":0}},"required":["broker","atMost","atLeast","leavingBytes","leavingWithLargeBytes","arrivingBytes"],"additionalProperties":false}}},"required":["dimension","status","lowerBoundBytes","togetherBytes","brokers"],"additionalProperties":false}},"lowerBoundBytes":{"type":"integer","minimum":0}},"required":["pool","members","drained","replaced","replacing","cordoned","leaderless","capacityBytes","maxUtilization","balance","forced","parts","dimensions","lowerBoundBytes"],"additionalProperties":false}}},"required":["placements","pools"],"additionalProperties":false},"unfinished":{"type":"object","properties":{"moves":{"type":"integer","minimum":0},"throttled":{"type":"array","items":{"type":"string"}},"throttledDown":{"type":"array","items":{"type":"integer","minimum":0}}},"required":["moves","throttled","throttledDown"],"additionalProperties":false},"warnings":{"type":"array","items":{"type":"object","properties":{"code":{"type":"string"},"severity":{"enum":["error","warning"]},"summary":{"type":"string"},"detail":{"type":"string"},"hint":{"type":"string"},"source":{"$ref":"#/$defs/SourcePosition"},"resource":{"type":"string"},"config":{"type":"string"}},"required":["code","severity","summary","detail","hint"],"additionalProperties":false}},"guardrails":{"type":"array","items":{"type":"object","properties":{"guardrail":{"type":"string"},"rule":{"enum":["limits","naming","durability","config","protect","change-windows","check","undeclared"]},"enforce":{"enum":["block","warn"]},"resource":{"type":["string","null"]},"text":{"type":"string"},"source":{"$ref":"#/$defs/SourcePosition"}},"required":["guardrail","rule","enforce","resource","text"],"additionalProperties":false}},"changeWindows":{"type":"array","items":{"type":"object","properties":{"guardrail":{"type":"string"},"enforce":{"enum":["block","warn"]},"windows":{"type":"array","items":{"type":"object","properties":{"cron":{"type":"string"},"durationMs":{"type":"integer","minimum":0},"timeZone":{"type":"string"}},"required":["cron","durationMs","timeZone"],"additionalProperties":false}}},"required":["guardrail","enforce","windows"],"additionalProperties":false}},"journal":{"type":"object","additionalProperties":{"type":["string","null"]}}},"required":["apiVersion","kind","digest","checksum","cluster","clusterId","observedDigest","brokers","throttle","steps","access","unmanaged","summary","certificate","unfinished","warnings","guardrails","changeWindows","journal"],"additionalProperties":false,"$defs":{"BrokerLoad":{"type":"object","properties":{"bytes":{"type":"integer","minimum":0},"replicas":{"type":"integer","minimum":0},"leaders":{"type":"integer","minimum":0}},"required":["bytes","replicas","leaders"],"additionalProperties":false},"Hazard":{"oneOf":[{"type":"object","properties":{"bytes":{"type":["integer","null"],"minimum":0},"kind":{"const":"topic-deleted"},"consent":{"enum":["data-loss","less-safety",null]},"text":{"type":"string"}},"required":["bytes","kind","consent","text"],"additionalProperties":false},{"type":"object","properties":{"key":{"enum":["retention.ms","retention.bytes","cleanup.policy"]},"from":{"type":"string"},"to":{"type":"string"},"kind":{"const":"records-deleted"},"consent":{"enum":["data-loss","less-safety",null]},"text":{"type":"string"}},"required":["key","from","to","kind","consent","text"],"additionalProperties":false},{"type":"object","properties":{"kind":{"const":"remote-data-deleted"},"consent":{"enum":["data-loss","less-safety",null]},"text":{"type":"string"}},"required":["kind","consent","text"],"additionalProperties":false},{"type":"object","properties":{"topic":{"enum":["__consumer_offsets","__transaction_state","__share_group_state","__remote_log_metadata","__topicwright"]},"change":{"enum":["grown","deleted","not-compacted"]},"kind":{"const":"internal-topic-changed"},"consent":{"enum":["data-loss","less-safety",null]},"text":{"type":"string"}},"required":["topic","change","kind","consent","text"],"additionalProperties":false},{"type":"object","properties":{"leaderless":{"type":"integer","minimum":0},"kind":{"const":"unclean-election"},"consent":{"enum":["data-loss","less-safety",null]},"text":{"type":"string"}},"required":["leaderless","kind","consent","text"],"additionalProperties":false},{"type":"object","properties":{"from":{"type":"integer","minimum":0},"to":{"type":"integer","minimum":0},"minIsr":{"type":"integer","minimum":0},"kind":{"const":"fewer-replicas"},"partitions":{"type":"integer","minimum":0},"of":{"type":["integer","null"],"minimum":0},"consent":{"enum":["data-loss","less-safety",null]},"text":{"type":"string"}},"required":["from","to","minIsr","kind","partitions","of","consent","text"],"additionalProperties":false},{"type":"object","properties":{"from":{"type":"integer","minimum":0},"to":{"type":"integer","minimum":0},"isDeclared":{"type":"boolean"},"racks":{"type":"array","items":{"type":"object","properties":{"rack":{"type":"string"},"excluded":{"type":"array","items":{"type":"object","properties":{"broker":{"type":"integer","minimum":0},"why":{"enum":["drained","replaced","cordoned","down"]}},"required":["broker","why"],"additionalProperties":false}},"available":{"type":"integer","minimum":0}},"required":["rack","excluded","available"],"additionalProperties":false}},"kind":{"const":"fewer-racks"},"partitions":{"type":"integer","minimum":0},"of":{"type":["integer","null"],"minimum":0},"consent":{"enum":["data-loss","less-safety",null]},"text":{"type":"string"}},"required":["from","to","isDeclared","racks","kind","partitions","of","consent","text"],"additionalProperties":false},{"type":"object","properties":{"from":{"type":"integer","minimum":0},"to":{"type":"integer","minimum":0},"minIsr":{"type":"integer","minimum":0},"kind":{"const":"fewer-in-sync"},"partitions":{"type":"integer","minimum":0},"of":{"type":["integer","null"],"minimum":0},"consent":{"enum":["data-loss","less-safety",null]},"text":{"type":"string"}},"required":["from","to","minIsr","kind","partitions","of","consent","text"],"additionalProperties":false},{"type":"object","properties":{"from":{"type":"integer","minimum":0},"to":{"type":"integer","minimum":0},"kind":{"const":"min-isr-lowered"},"consent":{"enum":["data-loss","less-safety",null]},"text":{"type":"string"}},"required":["from","to","kind","consent","text"],"additionalProperties":false},{"type":"object","properties":{"minIsr":{"type":"integer","minimum":0},"replicas":{"type":"integer","minimum":0},"isNew":{"type":"boolean"},"kind":{"const":"min-isr-unreachable"},"consent":{"enum":["data-loss","less-safety",null]},"text":{"type":"string"}},"required":["minIsr","replicas","isNew","kind","consent","text"],"additionalProperties":false},{"type":"object","properties":{"from":{"type":"integer","minimum":0},"to":{"type":"integer","minimum":0},"kind":{"const":"key-order"},"consent":{"enum":["data-loss","less-safety",null]},"text":{"type":"string"}},"required":["from","to","kind","consent","text"],"additionalProperties":false},{"type":"object","properties":{"from":{"type":"integer","minimum":0},"to":{"type":"integer","minimum":0},"kind":{"const":"batches-refused"},"consent":{"enum":["data-loss","less-safety",null]},"text":{"type":"string"}},"required":["from","to","kind","consent","text"],"additionalProperties":false},{"type":"object","properties":{"partitions":{"type":"integer","minimum":0},"kind":{"const":"leader-moves"},"consent":{"enum":["data-loss","less-safety",null]},"text":{"type":"string"}},"required":["partitions","kind","consent","text"],"additionalProperties":false},{"type":"object","properties":{"broker":{"type":"integer","minimum":0},"utilization":{"type":"number","minimum":0},"kind":{"const":"disk-filling"},"consent":{"enum":["data-loss","less-safety",null]},"text":{"type":"string"}},"required":["broker","utilization","kind","consent","text"],"additionalProperties":false}]},"SourcePosition":{"type":"object","properties":{"file":{"type":"string"},"line":{"type":"integer","minimum":0},"column":{"type":"integer","minimum":0}},"required":["file","line","column"],"additionalProperties":false},"RackRule":{"oneOf":[{"type":"object","properties":{"kind":{"const":"max"}},"required":["kind"],"additionalProperties":false},{"type":"object","properties":{"kind":{"const":"none"}},"required":["kind"],"additionalProperties":false},{"type":"object","properties":{"kind":{"const":"distinct"},"racks":{"type":"integer","minimum":0}},"required":["kind","racks"],"additionalProperties":false},{"type":"object","properties":{"kind":{"const":"within-one"}},"required":["kind"],"additionalProperties":false}]},"AclBinding":{"type":"object","properties":{"resourceType":{"enum":["topic","group","cluster","transactional-id","delegation-token","user"]},"resourceName":{"type":"string","minLength":1},"pattern":{"enum":["literal","prefixed"]},"principal":{"type":"string","minLength":1},"host":{"type":"string","minLength":1},"operation":{"enum":["All","Read","Write","Create","Delete","Alter","Describe","ClusterAction","DescribeConfigs","AlterConfigs","IdempotentWrite","CreateTokens","DescribeTokens","TwoPhaseCommit"]},"permission":{"enum":["allow","deny"]}},"required":["resourceType","resourceName","pattern","principal","host","operation","permission"],"additionalProperties":false},"Spread":{"type":"object","properties":{"min":{"type":"number"},"mean":{"type":"number"},"max":{"type":"number"}},"required":["min","mean","max"],"additionalProperties":false},"Recovery":{"type":"object","properties":{"bytes":{"type":"integer","minimum":0},"peers":{"type":"integer","minimum":0},"mostFromOneBytes":{"type":"integer","minimum":0},"lostBytes":{"type":"integer","minimum":0},"durationMs":{"type":"integer","minimum":0}},"required":["bytes","peers","mostFromOneBytes","lostBytes","durationMs"],"additionalProperties":false}}};
const func1 = Object.prototype.hasOwnProperty;
const schema20 = {"type":"object","properties":{"bytes":{"type":"integer","minimum":0},"replicas":{"type":"integer","minimum":0},"leaders":{"type":"integer","minimum":0}},"required":["bytes","replicas","leaders"],"additionalProperties":false};

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
if(data.bytes === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "bytes"},message:"must have required property '"+"bytes"+"'"});
errors++;
}
if(data.replicas === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "replicas"},message:"must have required property '"+"replicas"+"'"});
errors++;
}
if(data.leaders === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "leaders"},message:"must have required property '"+"leaders"+"'"});
errors++;
}
for(const key0 in data){
if(!(((key0 === "bytes") || (key0 === "replicas")) || (key0 === "leaders"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.bytes !== undefined){
let data0 = data.bytes;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/bytes",schemaPath:"#/properties/bytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/bytes",schemaPath:"#/properties/bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.replicas !== undefined){
let data1 = data.replicas;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/replicas",schemaPath:"#/properties/replicas/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/replicas",schemaPath:"#/properties/replicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.leaders !== undefined){
let data2 = data.leaders;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/leaders",schemaPath:"#/properties/leaders/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/leaders",schemaPath:"#/properties/leaders/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
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

const schema21 = {"oneOf":[{"type":"object","properties":{"bytes":{"type":["integer","null"],"minimum":0},"kind":{"const":"topic-deleted"},"consent":{"enum":["data-loss","less-safety",null]},"text":{"type":"string"}},"required":["bytes","kind","consent","text"],"additionalProperties":false},{"type":"object","properties":{"key":{"enum":["retention.ms","retention.bytes","cleanup.policy"]},"from":{"type":"string"},"to":{"type":"string"},"kind":{"const":"records-deleted"},"consent":{"enum":["data-loss","less-safety",null]},"text":{"type":"string"}},"required":["key","from","to","kind","consent","text"],"additionalProperties":false},{"type":"object","properties":{"kind":{"const":"remote-data-deleted"},"consent":{"enum":["data-loss","less-safety",null]},"text":{"type":"string"}},"required":["kind","consent","text"],"additionalProperties":false},{"type":"object","properties":{"topic":{"enum":["__consumer_offsets","__transaction_state","__share_group_state","__remote_log_metadata","__topicwright"]},"change":{"enum":["grown","deleted","not-compacted"]},"kind":{"const":"internal-topic-changed"},"consent":{"enum":["data-loss","less-safety",null]},"text":{"type":"string"}},"required":["topic","change","kind","consent","text"],"additionalProperties":false},{"type":"object","properties":{"leaderless":{"type":"integer","minimum":0},"kind":{"const":"unclean-election"},"consent":{"enum":["data-loss","less-safety",null]},"text":{"type":"string"}},"required":["leaderless","kind","consent","text"],"additionalProperties":false},{"type":"object","properties":{"from":{"type":"integer","minimum":0},"to":{"type":"integer","minimum":0},"minIsr":{"type":"integer","minimum":0},"kind":{"const":"fewer-replicas"},"partitions":{"type":"integer","minimum":0},"of":{"type":["integer","null"],"minimum":0},"consent":{"enum":["data-loss","less-safety",null]},"text":{"type":"string"}},"required":["from","to","minIsr","kind","partitions","of","consent","text"],"additionalProperties":false},{"type":"object","properties":{"from":{"type":"integer","minimum":0},"to":{"type":"integer","minimum":0},"isDeclared":{"type":"boolean"},"racks":{"type":"array","items":{"type":"object","properties":{"rack":{"type":"string"},"excluded":{"type":"array","items":{"type":"object","properties":{"broker":{"type":"integer","minimum":0},"why":{"enum":["drained","replaced","cordoned","down"]}},"required":["broker","why"],"additionalProperties":false}},"available":{"type":"integer","minimum":0}},"required":["rack","excluded","available"],"additionalProperties":false}},"kind":{"const":"fewer-racks"},"partitions":{"type":"integer","minimum":0},"of":{"type":["integer","null"],"minimum":0},"consent":{"enum":["data-loss","less-safety",null]},"text":{"type":"string"}},"required":["from","to","isDeclared","racks","kind","partitions","of","consent","text"],"additionalProperties":false},{"type":"object","properties":{"from":{"type":"integer","minimum":0},"to":{"type":"integer","minimum":0},"minIsr":{"type":"integer","minimum":0},"kind":{"const":"fewer-in-sync"},"partitions":{"type":"integer","minimum":0},"of":{"type":["integer","null"],"minimum":0},"consent":{"enum":["data-loss","less-safety",null]},"text":{"type":"string"}},"required":["from","to","minIsr","kind","partitions","of","consent","text"],"additionalProperties":false},{"type":"object","properties":{"from":{"type":"integer","minimum":0},"to":{"type":"integer","minimum":0},"kind":{"const":"min-isr-lowered"},"consent":{"enum":["data-loss","less-safety",null]},"text":{"type":"string"}},"required":["from","to","kind","consent","text"],"additionalProperties":false},{"type":"object","properties":{"minIsr":{"type":"integer","minimum":0},"replicas":{"type":"integer","minimum":0},"isNew":{"type":"boolean"},"kind":{"const":"min-isr-unreachable"},"consent":{"enum":["data-loss","less-safety",null]},"text":{"type":"string"}},"required":["minIsr","replicas","isNew","kind","consent","text"],"additionalProperties":false},{"type":"object","properties":{"from":{"type":"integer","minimum":0},"to":{"type":"integer","minimum":0},"kind":{"const":"key-order"},"consent":{"enum":["data-loss","less-safety",null]},"text":{"type":"string"}},"required":["from","to","kind","consent","text"],"additionalProperties":false},{"type":"object","properties":{"from":{"type":"integer","minimum":0},"to":{"type":"integer","minimum":0},"kind":{"const":"batches-refused"},"consent":{"enum":["data-loss","less-safety",null]},"text":{"type":"string"}},"required":["from","to","kind","consent","text"],"additionalProperties":false},{"type":"object","properties":{"partitions":{"type":"integer","minimum":0},"kind":{"const":"leader-moves"},"consent":{"enum":["data-loss","less-safety",null]},"text":{"type":"string"}},"required":["partitions","kind","consent","text"],"additionalProperties":false},{"type":"object","properties":{"broker":{"type":"integer","minimum":0},"utilization":{"type":"number","minimum":0},"kind":{"const":"disk-filling"},"consent":{"enum":["data-loss","less-safety",null]},"text":{"type":"string"}},"required":["broker","utilization","kind","consent","text"],"additionalProperties":false}]};

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate56.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bytes === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "bytes"},message:"must have required property '"+"bytes"+"'"});
errors++;
}
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"});
errors++;
}
if(data.consent === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "consent"},message:"must have required property '"+"consent"+"'"});
errors++;
}
if(data.text === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"});
errors++;
}
for(const key0 in data){
if(!((((key0 === "bytes") || (key0 === "kind")) || (key0 === "consent")) || (key0 === "text"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.bytes !== undefined){
let data0 = data.bytes;
if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/bytes",schemaPath:"#/oneOf/0/properties/bytes/type",keyword:"type",params:{type: schema21.oneOf[0].properties.bytes.type},message:"must be integer,null"});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/bytes",schemaPath:"#/oneOf/0/properties/bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.kind !== undefined){
if("topic-deleted" !== data.kind){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "topic-deleted"},message:"must be equal to constant"});
errors++;
}
}
if(data.consent !== undefined){
let data2 = data.consent;
if(!(((data2 === "data-loss") || (data2 === "less-safety")) || (data2 === null))){
(vErrors ??= []).push({instancePath:instancePath+"/consent",schemaPath:"#/oneOf/0/properties/consent/enum",keyword:"enum",params:{allowedValues: schema21.oneOf[0].properties.consent.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.text !== undefined){
if(typeof data.text !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/text",schemaPath:"#/oneOf/0/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
var props0 = true;
}
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.key === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"});
errors++;
}
if(data.from === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"});
errors++;
}
if(data.to === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"});
errors++;
}
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"});
errors++;
}
if(data.consent === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "consent"},message:"must have required property '"+"consent"+"'"});
errors++;
}
if(data.text === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"});
errors++;
}
for(const key1 in data){
if(!((((((key1 === "key") || (key1 === "from")) || (key1 === "to")) || (key1 === "kind")) || (key1 === "consent")) || (key1 === "text"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"});
errors++;
}
}
if(data.key !== undefined){
let data4 = data.key;
if(!(((data4 === "retention.ms") || (data4 === "retention.bytes")) || (data4 === "cleanup.policy"))){
(vErrors ??= []).push({instancePath:instancePath+"/key",schemaPath:"#/oneOf/1/properties/key/enum",keyword:"enum",params:{allowedValues: schema21.oneOf[1].properties.key.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.from !== undefined){
if(typeof data.from !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/from",schemaPath:"#/oneOf/1/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.to !== undefined){
if(typeof data.to !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/to",schemaPath:"#/oneOf/1/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.kind !== undefined){
if("records-deleted" !== data.kind){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "records-deleted"},message:"must be equal to constant"});
errors++;
}
}
if(data.consent !== undefined){
let data8 = data.consent;
if(!(((data8 === "data-loss") || (data8 === "less-safety")) || (data8 === null))){
(vErrors ??= []).push({instancePath:instancePath+"/consent",schemaPath:"#/oneOf/1/properties/consent/enum",keyword:"enum",params:{allowedValues: schema21.oneOf[1].properties.consent.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.text !== undefined){
if(typeof data.text !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/text",schemaPath:"#/oneOf/1/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
var _valid0 = _errs10 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
if(props0 !== true){
props0 = true;
}
}
const _errs22 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"});
errors++;
}
if(data.consent === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "consent"},message:"must have required property '"+"consent"+"'"});
errors++;
}
if(data.text === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"});
errors++;
}
for(const key2 in data){
if(!(((key2 === "kind") || (key2 === "consent")) || (key2 === "text"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"});
errors++;
}
}
if(data.kind !== undefined){
if("remote-data-deleted" !== data.kind){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue: "remote-data-deleted"},message:"must be equal to constant"});
errors++;
}
}
if(data.consent !== undefined){
let data11 = data.consent;
if(!(((data11 === "data-loss") || (data11 === "less-safety")) || (data11 === null))){
(vErrors ??= []).push({instancePath:instancePath+"/consent",schemaPath:"#/oneOf/2/properties/consent/enum",keyword:"enum",params:{allowedValues: schema21.oneOf[2].properties.consent.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.text !== undefined){
if(typeof data.text !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/text",schemaPath:"#/oneOf/2/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
var _valid0 = _errs22 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid0 = true;
passing0 = 2;
if(props0 !== true){
props0 = true;
}
}
const _errs29 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.topic === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "topic"},message:"must have required property '"+"topic"+"'"});
errors++;
}
if(data.change === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "change"},message:"must have required property '"+"change"+"'"});
errors++;
}
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"});
errors++;
}
if(data.consent === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "consent"},message:"must have required property '"+"consent"+"'"});
errors++;
}
if(data.text === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"});
errors++;
}
for(const key3 in data){
if(!(((((key3 === "topic") || (key3 === "change")) || (key3 === "kind")) || (key3 === "consent")) || (key3 === "text"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"});
errors++;
}
}
if(data.topic !== undefined){
let data13 = data.topic;
if(!(((((data13 === "__consumer_offsets") || (data13 === "__transaction_state")) || (data13 === "__share_group_state")) || (data13 === "__remote_log_metadata")) || (data13 === "__topicwright"))){
(vErrors ??= []).push({instancePath:instancePath+"/topic",schemaPath:"#/oneOf/3/properties/topic/enum",keyword:"enum",params:{allowedValues: schema21.oneOf[3].properties.topic.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.change !== undefined){
let data14 = data.change;
if(!(((data14 === "grown") || (data14 === "deleted")) || (data14 === "not-compacted"))){
(vErrors ??= []).push({instancePath:instancePath+"/change",schemaPath:"#/oneOf/3/properties/change/enum",keyword:"enum",params:{allowedValues: schema21.oneOf[3].properties.change.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.kind !== undefined){
if("internal-topic-changed" !== data.kind){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue: "internal-topic-changed"},message:"must be equal to constant"});
errors++;
}
}
if(data.consent !== undefined){
let data16 = data.consent;
if(!(((data16 === "data-loss") || (data16 === "less-safety")) || (data16 === null))){
(vErrors ??= []).push({instancePath:instancePath+"/consent",schemaPath:"#/oneOf/3/properties/consent/enum",keyword:"enum",params:{allowedValues: schema21.oneOf[3].properties.consent.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.text !== undefined){
if(typeof data.text !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/text",schemaPath:"#/oneOf/3/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
var _valid0 = _errs29 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 3];
}
else {
if(_valid0){
valid0 = true;
passing0 = 3;
if(props0 !== true){
props0 = true;
}
}
const _errs38 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.leaderless === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "leaderless"},message:"must have required property '"+"leaderless"+"'"});
errors++;
}
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"});
errors++;
}
if(data.consent === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "consent"},message:"must have required property '"+"consent"+"'"});
errors++;
}
if(data.text === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"});
errors++;
}
for(const key4 in data){
if(!((((key4 === "leaderless") || (key4 === "kind")) || (key4 === "consent")) || (key4 === "text"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"});
errors++;
}
}
if(data.leaderless !== undefined){
let data18 = data.leaderless;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
(vErrors ??= []).push({instancePath:instancePath+"/leaderless",schemaPath:"#/oneOf/4/properties/leaderless/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 0 || isNaN(data18)){
(vErrors ??= []).push({instancePath:instancePath+"/leaderless",schemaPath:"#/oneOf/4/properties/leaderless/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.kind !== undefined){
if("unclean-election" !== data.kind){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue: "unclean-election"},message:"must be equal to constant"});
errors++;
}
}
if(data.consent !== undefined){
let data20 = data.consent;
if(!(((data20 === "data-loss") || (data20 === "less-safety")) || (data20 === null))){
(vErrors ??= []).push({instancePath:instancePath+"/consent",schemaPath:"#/oneOf/4/properties/consent/enum",keyword:"enum",params:{allowedValues: schema21.oneOf[4].properties.consent.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.text !== undefined){
if(typeof data.text !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/text",schemaPath:"#/oneOf/4/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/4/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
var _valid0 = _errs38 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 4];
}
else {
if(_valid0){
valid0 = true;
passing0 = 4;
if(props0 !== true){
props0 = true;
}
}
const _errs47 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.from === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"});
errors++;
}
if(data.to === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"});
errors++;
}
if(data.minIsr === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: "minIsr"},message:"must have required property '"+"minIsr"+"'"});
errors++;
}
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"});
errors++;
}
if(data.partitions === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: "partitions"},message:"must have required property '"+"partitions"+"'"});
errors++;
}
if(data.of === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: "of"},message:"must have required property '"+"of"+"'"});
errors++;
}
if(data.consent === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: "consent"},message:"must have required property '"+"consent"+"'"});
errors++;
}
if(data.text === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"});
errors++;
}
for(const key5 in data){
if(!((((((((key5 === "from") || (key5 === "to")) || (key5 === "minIsr")) || (key5 === "kind")) || (key5 === "partitions")) || (key5 === "of")) || (key5 === "consent")) || (key5 === "text"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"});
errors++;
}
}
if(data.from !== undefined){
let data22 = data.from;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
(vErrors ??= []).push({instancePath:instancePath+"/from",schemaPath:"#/oneOf/5/properties/from/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 < 0 || isNaN(data22)){
(vErrors ??= []).push({instancePath:instancePath+"/from",schemaPath:"#/oneOf/5/properties/from/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.to !== undefined){
let data23 = data.to;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
(vErrors ??= []).push({instancePath:instancePath+"/to",schemaPath:"#/oneOf/5/properties/to/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 < 0 || isNaN(data23)){
(vErrors ??= []).push({instancePath:instancePath+"/to",schemaPath:"#/oneOf/5/properties/to/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.minIsr !== undefined){
let data24 = data.minIsr;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
(vErrors ??= []).push({instancePath:instancePath+"/minIsr",schemaPath:"#/oneOf/5/properties/minIsr/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 < 0 || isNaN(data24)){
(vErrors ??= []).push({instancePath:instancePath+"/minIsr",schemaPath:"#/oneOf/5/properties/minIsr/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.kind !== undefined){
if("fewer-replicas" !== data.kind){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/oneOf/5/properties/kind/const",keyword:"const",params:{allowedValue: "fewer-replicas"},message:"must be equal to constant"});
errors++;
}
}
if(data.partitions !== undefined){
let data26 = data.partitions;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
(vErrors ??= []).push({instancePath:instancePath+"/partitions",schemaPath:"#/oneOf/5/properties/partitions/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 < 0 || isNaN(data26)){
(vErrors ??= []).push({instancePath:instancePath+"/partitions",schemaPath:"#/oneOf/5/properties/partitions/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.of !== undefined){
let data27 = data.of;
if((!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))) && (data27 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/of",schemaPath:"#/oneOf/5/properties/of/type",keyword:"type",params:{type: schema21.oneOf[5].properties.of.type},message:"must be integer,null"});
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 < 0 || isNaN(data27)){
(vErrors ??= []).push({instancePath:instancePath+"/of",schemaPath:"#/oneOf/5/properties/of/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.consent !== undefined){
let data28 = data.consent;
if(!(((data28 === "data-loss") || (data28 === "less-safety")) || (data28 === null))){
(vErrors ??= []).push({instancePath:instancePath+"/consent",schemaPath:"#/oneOf/5/properties/consent/enum",keyword:"enum",params:{allowedValues: schema21.oneOf[5].properties.consent.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.text !== undefined){
if(typeof data.text !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/text",schemaPath:"#/oneOf/5/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/5/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
var _valid0 = _errs47 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 5];
}
else {
if(_valid0){
valid0 = true;
passing0 = 5;
if(props0 !== true){
props0 = true;
}
}
const _errs64 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.from === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"});
errors++;
}
if(data.to === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"});
errors++;
}
if(data.isDeclared === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "isDeclared"},message:"must have required property '"+"isDeclared"+"'"});
errors++;
}
if(data.racks === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "racks"},message:"must have required property '"+"racks"+"'"});
errors++;
}
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"});
errors++;
}
if(data.partitions === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "partitions"},message:"must have required property '"+"partitions"+"'"});
errors++;
}
if(data.of === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "of"},message:"must have required property '"+"of"+"'"});
errors++;
}
if(data.consent === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "consent"},message:"must have required property '"+"consent"+"'"});
errors++;
}
if(data.text === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"});
errors++;
}
for(const key6 in data){
if(!(func1.call(schema21.oneOf[6].properties, key6))){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/6/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"});
errors++;
}
}
if(data.from !== undefined){
let data30 = data.from;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
(vErrors ??= []).push({instancePath:instancePath+"/from",schemaPath:"#/oneOf/6/properties/from/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 < 0 || isNaN(data30)){
(vErrors ??= []).push({instancePath:instancePath+"/from",schemaPath:"#/oneOf/6/properties/from/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.to !== undefined){
let data31 = data.to;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
(vErrors ??= []).push({instancePath:instancePath+"/to",schemaPath:"#/oneOf/6/properties/to/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 < 0 || isNaN(data31)){
(vErrors ??= []).push({instancePath:instancePath+"/to",schemaPath:"#/oneOf/6/properties/to/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.isDeclared !== undefined){
if(typeof data.isDeclared !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/isDeclared",schemaPath:"#/oneOf/6/properties/isDeclared/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.racks !== undefined){
let data33 = data.racks;
if(Array.isArray(data33)){
const len0 = data33.length;
for(let i0=0; i0<len0; i0++){
let data34 = data33[i0];
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(data34.rack === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/racks/" + i0,schemaPath:"#/oneOf/6/properties/racks/items/required",keyword:"required",params:{missingProperty: "rack"},message:"must have required property '"+"rack"+"'"});
errors++;
}
if(data34.excluded === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/racks/" + i0,schemaPath:"#/oneOf/6/properties/racks/items/required",keyword:"required",params:{missingProperty: "excluded"},message:"must have required property '"+"excluded"+"'"});
errors++;
}
if(data34.available === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/racks/" + i0,schemaPath:"#/oneOf/6/properties/racks/items/required",keyword:"required",params:{missingProperty: "available"},message:"must have required property '"+"available"+"'"});
errors++;
}
for(const key7 in data34){
if(!(((key7 === "rack") || (key7 === "excluded")) || (key7 === "available"))){
(vErrors ??= []).push({instancePath:instancePath+"/racks/" + i0,schemaPath:"#/oneOf/6/properties/racks/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"});
errors++;
}
}
if(data34.rack !== undefined){
if(typeof data34.rack !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/racks/" + i0+"/rack",schemaPath:"#/oneOf/6/properties/racks/items/properties/rack/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data34.excluded !== undefined){
let data36 = data34.excluded;
if(Array.isArray(data36)){
const len1 = data36.length;
for(let i1=0; i1<len1; i1++){
let data37 = data36[i1];
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if(data37.broker === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/racks/" + i0+"/excluded/" + i1,schemaPath:"#/oneOf/6/properties/racks/items/properties/excluded/items/required",keyword:"required",params:{missingProperty: "broker"},message:"must have required property '"+"broker"+"'"});
errors++;
}
if(data37.why === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/racks/" + i0+"/excluded/" + i1,schemaPath:"#/oneOf/6/properties/racks/items/properties/excluded/items/required",keyword:"required",params:{missingProperty: "why"},message:"must have required property '"+"why"+"'"});
errors++;
}
for(const key8 in data37){
if(!((key8 === "broker") || (key8 === "why"))){
(vErrors ??= []).push({instancePath:instancePath+"/racks/" + i0+"/excluded/" + i1,schemaPath:"#/oneOf/6/properties/racks/items/properties/excluded/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"});
errors++;
}
}
if(data37.broker !== undefined){
let data38 = data37.broker;
if(!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))){
(vErrors ??= []).push({instancePath:instancePath+"/racks/" + i0+"/excluded/" + i1+"/broker",schemaPath:"#/oneOf/6/properties/racks/items/properties/excluded/items/properties/broker/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 < 0 || isNaN(data38)){
(vErrors ??= []).push({instancePath:instancePath+"/racks/" + i0+"/excluded/" + i1+"/broker",schemaPath:"#/oneOf/6/properties/racks/items/properties/excluded/items/properties/broker/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data37.why !== undefined){
let data39 = data37.why;
if(!((((data39 === "drained") || (data39 === "replaced")) || (data39 === "cordoned")) || (data39 === "down"))){
(vErrors ??= []).push({instancePath:instancePath+"/racks/" + i0+"/excluded/" + i1+"/why",schemaPath:"#/oneOf/6/properties/racks/items/properties/excluded/items/properties/why/enum",keyword:"enum",params:{allowedValues: schema21.oneOf[6].properties.racks.items.properties.excluded.items.properties.why.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/racks/" + i0+"/excluded/" + i1,schemaPath:"#/oneOf/6/properties/racks/items/properties/excluded/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/racks/" + i0+"/excluded",schemaPath:"#/oneOf/6/properties/racks/items/properties/excluded/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data34.available !== undefined){
let data40 = data34.available;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
(vErrors ??= []).push({instancePath:instancePath+"/racks/" + i0+"/available",schemaPath:"#/oneOf/6/properties/racks/items/properties/available/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 < 0 || isNaN(data40)){
(vErrors ??= []).push({instancePath:instancePath+"/racks/" + i0+"/available",schemaPath:"#/oneOf/6/properties/racks/items/properties/available/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/racks/" + i0,schemaPath:"#/oneOf/6/properties/racks/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/racks",schemaPath:"#/oneOf/6/properties/racks/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.kind !== undefined){
if("fewer-racks" !== data.kind){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/oneOf/6/properties/kind/const",keyword:"const",params:{allowedValue: "fewer-racks"},message:"must be equal to constant"});
errors++;
}
}
if(data.partitions !== undefined){
let data42 = data.partitions;
if(!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))){
(vErrors ??= []).push({instancePath:instancePath+"/partitions",schemaPath:"#/oneOf/6/properties/partitions/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 < 0 || isNaN(data42)){
(vErrors ??= []).push({instancePath:instancePath+"/partitions",schemaPath:"#/oneOf/6/properties/partitions/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.of !== undefined){
let data43 = data.of;
if((!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))) && (data43 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/of",schemaPath:"#/oneOf/6/properties/of/type",keyword:"type",params:{type: schema21.oneOf[6].properties.of.type},message:"must be integer,null"});
errors++;
}
if((typeof data43 == "number") && (isFinite(data43))){
if(data43 < 0 || isNaN(data43)){
(vErrors ??= []).push({instancePath:instancePath+"/of",schemaPath:"#/oneOf/6/properties/of/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.consent !== undefined){
let data44 = data.consent;
if(!(((data44 === "data-loss") || (data44 === "less-safety")) || (data44 === null))){
(vErrors ??= []).push({instancePath:instancePath+"/consent",schemaPath:"#/oneOf/6/properties/consent/enum",keyword:"enum",params:{allowedValues: schema21.oneOf[6].properties.consent.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.text !== undefined){
if(typeof data.text !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/text",schemaPath:"#/oneOf/6/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/6/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
var _valid0 = _errs64 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 6];
}
else {
if(_valid0){
valid0 = true;
passing0 = 6;
if(props0 !== true){
props0 = true;
}
}
const _errs98 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.from === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"});
errors++;
}
if(data.to === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"});
errors++;
}
if(data.minIsr === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: "minIsr"},message:"must have required property '"+"minIsr"+"'"});
errors++;
}
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"});
errors++;
}
if(data.partitions === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: "partitions"},message:"must have required property '"+"partitions"+"'"});
errors++;
}
if(data.of === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: "of"},message:"must have required property '"+"of"+"'"});
errors++;
}
if(data.consent === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: "consent"},message:"must have required property '"+"consent"+"'"});
errors++;
}
if(data.text === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"});
errors++;
}
for(const key9 in data){
if(!((((((((key9 === "from") || (key9 === "to")) || (key9 === "minIsr")) || (key9 === "kind")) || (key9 === "partitions")) || (key9 === "of")) || (key9 === "consent")) || (key9 === "text"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/7/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"});
errors++;
}
}
if(data.from !== undefined){
let data46 = data.from;
if(!(((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46))) && (isFinite(data46)))){
(vErrors ??= []).push({instancePath:instancePath+"/from",schemaPath:"#/oneOf/7/properties/from/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data46 == "number") && (isFinite(data46))){
if(data46 < 0 || isNaN(data46)){
(vErrors ??= []).push({instancePath:instancePath+"/from",schemaPath:"#/oneOf/7/properties/from/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.to !== undefined){
let data47 = data.to;
if(!(((typeof data47 == "number") && (!(data47 % 1) && !isNaN(data47))) && (isFinite(data47)))){
(vErrors ??= []).push({instancePath:instancePath+"/to",schemaPath:"#/oneOf/7/properties/to/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data47 == "number") && (isFinite(data47))){
if(data47 < 0 || isNaN(data47)){
(vErrors ??= []).push({instancePath:instancePath+"/to",schemaPath:"#/oneOf/7/properties/to/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.minIsr !== undefined){
let data48 = data.minIsr;
if(!(((typeof data48 == "number") && (!(data48 % 1) && !isNaN(data48))) && (isFinite(data48)))){
(vErrors ??= []).push({instancePath:instancePath+"/minIsr",schemaPath:"#/oneOf/7/properties/minIsr/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data48 == "number") && (isFinite(data48))){
if(data48 < 0 || isNaN(data48)){
(vErrors ??= []).push({instancePath:instancePath+"/minIsr",schemaPath:"#/oneOf/7/properties/minIsr/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.kind !== undefined){
if("fewer-in-sync" !== data.kind){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/oneOf/7/properties/kind/const",keyword:"const",params:{allowedValue: "fewer-in-sync"},message:"must be equal to constant"});
errors++;
}
}
if(data.partitions !== undefined){
let data50 = data.partitions;
if(!(((typeof data50 == "number") && (!(data50 % 1) && !isNaN(data50))) && (isFinite(data50)))){
(vErrors ??= []).push({instancePath:instancePath+"/partitions",schemaPath:"#/oneOf/7/properties/partitions/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data50 == "number") && (isFinite(data50))){
if(data50 < 0 || isNaN(data50)){
(vErrors ??= []).push({instancePath:instancePath+"/partitions",schemaPath:"#/oneOf/7/properties/partitions/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.of !== undefined){
let data51 = data.of;
if((!(((typeof data51 == "number") && (!(data51 % 1) && !isNaN(data51))) && (isFinite(data51)))) && (data51 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/of",schemaPath:"#/oneOf/7/properties/of/type",keyword:"type",params:{type: schema21.oneOf[7].properties.of.type},message:"must be integer,null"});
errors++;
}
if((typeof data51 == "number") && (isFinite(data51))){
if(data51 < 0 || isNaN(data51)){
(vErrors ??= []).push({instancePath:instancePath+"/of",schemaPath:"#/oneOf/7/properties/of/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.consent !== undefined){
let data52 = data.consent;
if(!(((data52 === "data-loss") || (data52 === "less-safety")) || (data52 === null))){
(vErrors ??= []).push({instancePath:instancePath+"/consent",schemaPath:"#/oneOf/7/properties/consent/enum",keyword:"enum",params:{allowedValues: schema21.oneOf[7].properties.consent.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.text !== undefined){
if(typeof data.text !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/text",schemaPath:"#/oneOf/7/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/7/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
var _valid0 = _errs98 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 7];
}
else {
if(_valid0){
valid0 = true;
passing0 = 7;
if(props0 !== true){
props0 = true;
}
}
const _errs115 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.from === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"});
errors++;
}
if(data.to === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"});
errors++;
}
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"});
errors++;
}
if(data.consent === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty: "consent"},message:"must have required property '"+"consent"+"'"});
errors++;
}
if(data.text === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"});
errors++;
}
for(const key10 in data){
if(!(((((key10 === "from") || (key10 === "to")) || (key10 === "kind")) || (key10 === "consent")) || (key10 === "text"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/8/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"});
errors++;
}
}
if(data.from !== undefined){
let data54 = data.from;
if(!(((typeof data54 == "number") && (!(data54 % 1) && !isNaN(data54))) && (isFinite(data54)))){
(vErrors ??= []).push({instancePath:instancePath+"/from",schemaPath:"#/oneOf/8/properties/from/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data54 == "number") && (isFinite(data54))){
if(data54 < 0 || isNaN(data54)){
(vErrors ??= []).push({instancePath:instancePath+"/from",schemaPath:"#/oneOf/8/properties/from/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.to !== undefined){
let data55 = data.to;
if(!(((typeof data55 == "number") && (!(data55 % 1) && !isNaN(data55))) && (isFinite(data55)))){
(vErrors ??= []).push({instancePath:instancePath+"/to",schemaPath:"#/oneOf/8/properties/to/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data55 == "number") && (isFinite(data55))){
if(data55 < 0 || isNaN(data55)){
(vErrors ??= []).push({instancePath:instancePath+"/to",schemaPath:"#/oneOf/8/properties/to/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.kind !== undefined){
if("min-isr-lowered" !== data.kind){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/oneOf/8/properties/kind/const",keyword:"const",params:{allowedValue: "min-isr-lowered"},message:"must be equal to constant"});
errors++;
}
}
if(data.consent !== undefined){
let data57 = data.consent;
if(!(((data57 === "data-loss") || (data57 === "less-safety")) || (data57 === null))){
(vErrors ??= []).push({instancePath:instancePath+"/consent",schemaPath:"#/oneOf/8/properties/consent/enum",keyword:"enum",params:{allowedValues: schema21.oneOf[8].properties.consent.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.text !== undefined){
if(typeof data.text !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/text",schemaPath:"#/oneOf/8/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/8/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
var _valid0 = _errs115 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 8];
}
else {
if(_valid0){
valid0 = true;
passing0 = 8;
if(props0 !== true){
props0 = true;
}
}
const _errs126 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.minIsr === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/9/required",keyword:"required",params:{missingProperty: "minIsr"},message:"must have required property '"+"minIsr"+"'"});
errors++;
}
if(data.replicas === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/9/required",keyword:"required",params:{missingProperty: "replicas"},message:"must have required property '"+"replicas"+"'"});
errors++;
}
if(data.isNew === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/9/required",keyword:"required",params:{missingProperty: "isNew"},message:"must have required property '"+"isNew"+"'"});
errors++;
}
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/9/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"});
errors++;
}
if(data.consent === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/9/required",keyword:"required",params:{missingProperty: "consent"},message:"must have required property '"+"consent"+"'"});
errors++;
}
if(data.text === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/9/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"});
errors++;
}
for(const key11 in data){
if(!((((((key11 === "minIsr") || (key11 === "replicas")) || (key11 === "isNew")) || (key11 === "kind")) || (key11 === "consent")) || (key11 === "text"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/9/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"});
errors++;
}
}
if(data.minIsr !== undefined){
let data59 = data.minIsr;
if(!(((typeof data59 == "number") && (!(data59 % 1) && !isNaN(data59))) && (isFinite(data59)))){
(vErrors ??= []).push({instancePath:instancePath+"/minIsr",schemaPath:"#/oneOf/9/properties/minIsr/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data59 == "number") && (isFinite(data59))){
if(data59 < 0 || isNaN(data59)){
(vErrors ??= []).push({instancePath:instancePath+"/minIsr",schemaPath:"#/oneOf/9/properties/minIsr/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.replicas !== undefined){
let data60 = data.replicas;
if(!(((typeof data60 == "number") && (!(data60 % 1) && !isNaN(data60))) && (isFinite(data60)))){
(vErrors ??= []).push({instancePath:instancePath+"/replicas",schemaPath:"#/oneOf/9/properties/replicas/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data60 == "number") && (isFinite(data60))){
if(data60 < 0 || isNaN(data60)){
(vErrors ??= []).push({instancePath:instancePath+"/replicas",schemaPath:"#/oneOf/9/properties/replicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.isNew !== undefined){
if(typeof data.isNew !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/isNew",schemaPath:"#/oneOf/9/properties/isNew/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.kind !== undefined){
if("min-isr-unreachable" !== data.kind){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/oneOf/9/properties/kind/const",keyword:"const",params:{allowedValue: "min-isr-unreachable"},message:"must be equal to constant"});
errors++;
}
}
if(data.consent !== undefined){
let data63 = data.consent;
if(!(((data63 === "data-loss") || (data63 === "less-safety")) || (data63 === null))){
(vErrors ??= []).push({instancePath:instancePath+"/consent",schemaPath:"#/oneOf/9/properties/consent/enum",keyword:"enum",params:{allowedValues: schema21.oneOf[9].properties.consent.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.text !== undefined){
if(typeof data.text !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/text",schemaPath:"#/oneOf/9/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/9/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
var _valid0 = _errs126 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 9];
}
else {
if(_valid0){
valid0 = true;
passing0 = 9;
if(props0 !== true){
props0 = true;
}
}
const _errs139 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.from === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/10/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"});
errors++;
}
if(data.to === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/10/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"});
errors++;
}
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/10/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"});
errors++;
}
if(data.consent === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/10/required",keyword:"required",params:{missingProperty: "consent"},message:"must have required property '"+"consent"+"'"});
errors++;
}
if(data.text === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/10/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"});
errors++;
}
for(const key12 in data){
if(!(((((key12 === "from") || (key12 === "to")) || (key12 === "kind")) || (key12 === "consent")) || (key12 === "text"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/10/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"});
errors++;
}
}
if(data.from !== undefined){
let data65 = data.from;
if(!(((typeof data65 == "number") && (!(data65 % 1) && !isNaN(data65))) && (isFinite(data65)))){
(vErrors ??= []).push({instancePath:instancePath+"/from",schemaPath:"#/oneOf/10/properties/from/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data65 == "number") && (isFinite(data65))){
if(data65 < 0 || isNaN(data65)){
(vErrors ??= []).push({instancePath:instancePath+"/from",schemaPath:"#/oneOf/10/properties/from/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.to !== undefined){
let data66 = data.to;
if(!(((typeof data66 == "number") && (!(data66 % 1) && !isNaN(data66))) && (isFinite(data66)))){
(vErrors ??= []).push({instancePath:instancePath+"/to",schemaPath:"#/oneOf/10/properties/to/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data66 == "number") && (isFinite(data66))){
if(data66 < 0 || isNaN(data66)){
(vErrors ??= []).push({instancePath:instancePath+"/to",schemaPath:"#/oneOf/10/properties/to/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.kind !== undefined){
if("key-order" !== data.kind){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/oneOf/10/properties/kind/const",keyword:"const",params:{allowedValue: "key-order"},message:"must be equal to constant"});
errors++;
}
}
if(data.consent !== undefined){
let data68 = data.consent;
if(!(((data68 === "data-loss") || (data68 === "less-safety")) || (data68 === null))){
(vErrors ??= []).push({instancePath:instancePath+"/consent",schemaPath:"#/oneOf/10/properties/consent/enum",keyword:"enum",params:{allowedValues: schema21.oneOf[10].properties.consent.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.text !== undefined){
if(typeof data.text !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/text",schemaPath:"#/oneOf/10/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/10/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
var _valid0 = _errs139 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 10];
}
else {
if(_valid0){
valid0 = true;
passing0 = 10;
if(props0 !== true){
props0 = true;
}
}
const _errs150 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.from === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/11/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"});
errors++;
}
if(data.to === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/11/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"});
errors++;
}
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/11/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"});
errors++;
}
if(data.consent === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/11/required",keyword:"required",params:{missingProperty: "consent"},message:"must have required property '"+"consent"+"'"});
errors++;
}
if(data.text === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/11/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"});
errors++;
}
for(const key13 in data){
if(!(((((key13 === "from") || (key13 === "to")) || (key13 === "kind")) || (key13 === "consent")) || (key13 === "text"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/11/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"});
errors++;
}
}
if(data.from !== undefined){
let data70 = data.from;
if(!(((typeof data70 == "number") && (!(data70 % 1) && !isNaN(data70))) && (isFinite(data70)))){
(vErrors ??= []).push({instancePath:instancePath+"/from",schemaPath:"#/oneOf/11/properties/from/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data70 == "number") && (isFinite(data70))){
if(data70 < 0 || isNaN(data70)){
(vErrors ??= []).push({instancePath:instancePath+"/from",schemaPath:"#/oneOf/11/properties/from/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.to !== undefined){
let data71 = data.to;
if(!(((typeof data71 == "number") && (!(data71 % 1) && !isNaN(data71))) && (isFinite(data71)))){
(vErrors ??= []).push({instancePath:instancePath+"/to",schemaPath:"#/oneOf/11/properties/to/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data71 == "number") && (isFinite(data71))){
if(data71 < 0 || isNaN(data71)){
(vErrors ??= []).push({instancePath:instancePath+"/to",schemaPath:"#/oneOf/11/properties/to/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.kind !== undefined){
if("batches-refused" !== data.kind){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/oneOf/11/properties/kind/const",keyword:"const",params:{allowedValue: "batches-refused"},message:"must be equal to constant"});
errors++;
}
}
if(data.consent !== undefined){
let data73 = data.consent;
if(!(((data73 === "data-loss") || (data73 === "less-safety")) || (data73 === null))){
(vErrors ??= []).push({instancePath:instancePath+"/consent",schemaPath:"#/oneOf/11/properties/consent/enum",keyword:"enum",params:{allowedValues: schema21.oneOf[11].properties.consent.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.text !== undefined){
if(typeof data.text !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/text",schemaPath:"#/oneOf/11/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/11/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
var _valid0 = _errs150 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 11];
}
else {
if(_valid0){
valid0 = true;
passing0 = 11;
if(props0 !== true){
props0 = true;
}
}
const _errs161 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.partitions === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/12/required",keyword:"required",params:{missingProperty: "partitions"},message:"must have required property '"+"partitions"+"'"});
errors++;
}
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/12/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"});
errors++;
}
if(data.consent === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/12/required",keyword:"required",params:{missingProperty: "consent"},message:"must have required property '"+"consent"+"'"});
errors++;
}
if(data.text === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/12/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"});
errors++;
}
for(const key14 in data){
if(!((((key14 === "partitions") || (key14 === "kind")) || (key14 === "consent")) || (key14 === "text"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/12/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"});
errors++;
}
}
if(data.partitions !== undefined){
let data75 = data.partitions;
if(!(((typeof data75 == "number") && (!(data75 % 1) && !isNaN(data75))) && (isFinite(data75)))){
(vErrors ??= []).push({instancePath:instancePath+"/partitions",schemaPath:"#/oneOf/12/properties/partitions/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data75 == "number") && (isFinite(data75))){
if(data75 < 0 || isNaN(data75)){
(vErrors ??= []).push({instancePath:instancePath+"/partitions",schemaPath:"#/oneOf/12/properties/partitions/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.kind !== undefined){
if("leader-moves" !== data.kind){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/oneOf/12/properties/kind/const",keyword:"const",params:{allowedValue: "leader-moves"},message:"must be equal to constant"});
errors++;
}
}
if(data.consent !== undefined){
let data77 = data.consent;
if(!(((data77 === "data-loss") || (data77 === "less-safety")) || (data77 === null))){
(vErrors ??= []).push({instancePath:instancePath+"/consent",schemaPath:"#/oneOf/12/properties/consent/enum",keyword:"enum",params:{allowedValues: schema21.oneOf[12].properties.consent.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.text !== undefined){
if(typeof data.text !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/text",schemaPath:"#/oneOf/12/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/12/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
var _valid0 = _errs161 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 12];
}
else {
if(_valid0){
valid0 = true;
passing0 = 12;
if(props0 !== true){
props0 = true;
}
}
const _errs170 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.broker === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/13/required",keyword:"required",params:{missingProperty: "broker"},message:"must have required property '"+"broker"+"'"});
errors++;
}
if(data.utilization === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/13/required",keyword:"required",params:{missingProperty: "utilization"},message:"must have required property '"+"utilization"+"'"});
errors++;
}
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/13/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"});
errors++;
}
if(data.consent === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/13/required",keyword:"required",params:{missingProperty: "consent"},message:"must have required property '"+"consent"+"'"});
errors++;
}
if(data.text === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/13/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"});
errors++;
}
for(const key15 in data){
if(!(((((key15 === "broker") || (key15 === "utilization")) || (key15 === "kind")) || (key15 === "consent")) || (key15 === "text"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/13/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"});
errors++;
}
}
if(data.broker !== undefined){
let data79 = data.broker;
if(!(((typeof data79 == "number") && (!(data79 % 1) && !isNaN(data79))) && (isFinite(data79)))){
(vErrors ??= []).push({instancePath:instancePath+"/broker",schemaPath:"#/oneOf/13/properties/broker/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data79 == "number") && (isFinite(data79))){
if(data79 < 0 || isNaN(data79)){
(vErrors ??= []).push({instancePath:instancePath+"/broker",schemaPath:"#/oneOf/13/properties/broker/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.utilization !== undefined){
let data80 = data.utilization;
if((typeof data80 == "number") && (isFinite(data80))){
if(data80 < 0 || isNaN(data80)){
(vErrors ??= []).push({instancePath:instancePath+"/utilization",schemaPath:"#/oneOf/13/properties/utilization/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/utilization",schemaPath:"#/oneOf/13/properties/utilization/type",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
if(data.kind !== undefined){
if("disk-filling" !== data.kind){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/oneOf/13/properties/kind/const",keyword:"const",params:{allowedValue: "disk-filling"},message:"must be equal to constant"});
errors++;
}
}
if(data.consent !== undefined){
let data82 = data.consent;
if(!(((data82 === "data-loss") || (data82 === "less-safety")) || (data82 === null))){
(vErrors ??= []).push({instancePath:instancePath+"/consent",schemaPath:"#/oneOf/13/properties/consent/enum",keyword:"enum",params:{allowedValues: schema21.oneOf[13].properties.consent.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.text !== undefined){
if(typeof data.text !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/text",schemaPath:"#/oneOf/13/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/13/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
var _valid0 = _errs170 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 13];
}
else {
if(_valid0){
valid0 = true;
passing0 = 13;
if(props0 !== true){
props0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
if(!valid0){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"});
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate56.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate56.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema22 = {"type":"object","properties":{"file":{"type":"string"},"line":{"type":"integer","minimum":0},"column":{"type":"integer","minimum":0}},"required":["file","line","column"],"additionalProperties":false};

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate58.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.file === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'"});
errors++;
}
if(data.line === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "line"},message:"must have required property '"+"line"+"'"});
errors++;
}
if(data.column === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "column"},message:"must have required property '"+"column"+"'"});
errors++;
}
for(const key0 in data){
if(!(((key0 === "file") || (key0 === "line")) || (key0 === "column"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.file !== undefined){
if(typeof data.file !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.line !== undefined){
let data1 = data.line;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/line",schemaPath:"#/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/line",schemaPath:"#/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.column !== undefined){
let data2 = data.column;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/column",schemaPath:"#/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/column",schemaPath:"#/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}
validate58.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema23 = {"oneOf":[{"type":"object","properties":{"kind":{"const":"max"}},"required":["kind"],"additionalProperties":false},{"type":"object","properties":{"kind":{"const":"none"}},"required":["kind"],"additionalProperties":false},{"type":"object","properties":{"kind":{"const":"distinct"},"racks":{"type":"integer","minimum":0}},"required":["kind","racks"],"additionalProperties":false},{"type":"object","properties":{"kind":{"const":"within-one"}},"required":["kind"],"additionalProperties":false}]};

function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate66.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"});
errors++;
}
for(const key0 in data){
if(!(key0 === "kind")){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.kind !== undefined){
if("max" !== data.kind){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "max"},message:"must be equal to constant"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
var props0 = true;
}
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"});
errors++;
}
for(const key1 in data){
if(!(key1 === "kind")){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"});
errors++;
}
}
if(data.kind !== undefined){
if("none" !== data.kind){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "none"},message:"must be equal to constant"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
var _valid0 = _errs5 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
if(props0 !== true){
props0 = true;
}
}
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"});
errors++;
}
if(data.racks === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "racks"},message:"must have required property '"+"racks"+"'"});
errors++;
}
for(const key2 in data){
if(!((key2 === "kind") || (key2 === "racks"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"});
errors++;
}
}
if(data.kind !== undefined){
if("distinct" !== data.kind){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue: "distinct"},message:"must be equal to constant"});
errors++;
}
}
if(data.racks !== undefined){
let data3 = data.racks;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/racks",schemaPath:"#/oneOf/2/properties/racks/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/racks",schemaPath:"#/oneOf/2/properties/racks/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
var _valid0 = _errs9 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid0 = true;
passing0 = 2;
if(props0 !== true){
props0 = true;
}
}
const _errs15 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"});
errors++;
}
for(const key3 in data){
if(!(key3 === "kind")){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"});
errors++;
}
}
if(data.kind !== undefined){
if("within-one" !== data.kind){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue: "within-one"},message:"must be equal to constant"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
var _valid0 = _errs15 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 3];
}
else {
if(_valid0){
valid0 = true;
passing0 = 3;
if(props0 !== true){
props0 = true;
}
}
}
}
}
if(!valid0){
(vErrors ??= []).push({instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"});
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate66.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate66.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema24 = {"type":"object","properties":{"resourceType":{"enum":["topic","group","cluster","transactional-id","delegation-token","user"]},"resourceName":{"type":"string","minLength":1},"pattern":{"enum":["literal","prefixed"]},"principal":{"type":"string","minLength":1},"host":{"type":"string","minLength":1},"operation":{"enum":["All","Read","Write","Create","Delete","Alter","Describe","ClusterAction","DescribeConfigs","AlterConfigs","IdempotentWrite","CreateTokens","DescribeTokens","TwoPhaseCommit"]},"permission":{"enum":["allow","deny"]}},"required":["resourceType","resourceName","pattern","principal","host","operation","permission"],"additionalProperties":false};
const func8 = (text) => [...text].length;

function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate73.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.resourceType === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "resourceType"},message:"must have required property '"+"resourceType"+"'"});
errors++;
}
if(data.resourceName === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "resourceName"},message:"must have required property '"+"resourceName"+"'"});
errors++;
}
if(data.pattern === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pattern"},message:"must have required property '"+"pattern"+"'"});
errors++;
}
if(data.principal === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "principal"},message:"must have required property '"+"principal"+"'"});
errors++;
}
if(data.host === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "host"},message:"must have required property '"+"host"+"'"});
errors++;
}
if(data.operation === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "operation"},message:"must have required property '"+"operation"+"'"});
errors++;
}
if(data.permission === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "permission"},message:"must have required property '"+"permission"+"'"});
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "resourceType") || (key0 === "resourceName")) || (key0 === "pattern")) || (key0 === "principal")) || (key0 === "host")) || (key0 === "operation")) || (key0 === "permission"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.resourceType !== undefined){
let data0 = data.resourceType;
if(!((((((data0 === "topic") || (data0 === "group")) || (data0 === "cluster")) || (data0 === "transactional-id")) || (data0 === "delegation-token")) || (data0 === "user"))){
(vErrors ??= []).push({instancePath:instancePath+"/resourceType",schemaPath:"#/properties/resourceType/enum",keyword:"enum",params:{allowedValues: schema24.properties.resourceType.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.resourceName !== undefined){
let data1 = data.resourceName;
if(typeof data1 === "string"){
if(func8(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/resourceName",schemaPath:"#/properties/resourceName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/resourceName",schemaPath:"#/properties/resourceName/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.pattern !== undefined){
let data2 = data.pattern;
if(!((data2 === "literal") || (data2 === "prefixed"))){
(vErrors ??= []).push({instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/enum",keyword:"enum",params:{allowedValues: schema24.properties.pattern.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.principal !== undefined){
let data3 = data.principal;
if(typeof data3 === "string"){
if(func8(data3) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/principal",schemaPath:"#/properties/principal/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/principal",schemaPath:"#/properties/principal/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.host !== undefined){
let data4 = data.host;
if(typeof data4 === "string"){
if(func8(data4) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/host",schemaPath:"#/properties/host/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/host",schemaPath:"#/properties/host/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.operation !== undefined){
let data5 = data.operation;
if(!((((((((((((((data5 === "All") || (data5 === "Read")) || (data5 === "Write")) || (data5 === "Create")) || (data5 === "Delete")) || (data5 === "Alter")) || (data5 === "Describe")) || (data5 === "ClusterAction")) || (data5 === "DescribeConfigs")) || (data5 === "AlterConfigs")) || (data5 === "IdempotentWrite")) || (data5 === "CreateTokens")) || (data5 === "DescribeTokens")) || (data5 === "TwoPhaseCommit"))){
(vErrors ??= []).push({instancePath:instancePath+"/operation",schemaPath:"#/properties/operation/enum",keyword:"enum",params:{allowedValues: schema24.properties.operation.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.permission !== undefined){
let data6 = data.permission;
if(!((data6 === "allow") || (data6 === "deny"))){
(vErrors ??= []).push({instancePath:instancePath+"/permission",schemaPath:"#/properties/permission/enum",keyword:"enum",params:{allowedValues: schema24.properties.permission.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate73.errors = vErrors;
return errors === 0;
}
validate73.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema25 = {"type":"object","properties":{"min":{"type":"number"},"mean":{"type":"number"},"max":{"type":"number"}},"required":["min","mean","max"],"additionalProperties":false};

function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate80.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.min === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "min"},message:"must have required property '"+"min"+"'"});
errors++;
}
if(data.mean === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mean"},message:"must have required property '"+"mean"+"'"});
errors++;
}
if(data.max === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "max"},message:"must have required property '"+"max"+"'"});
errors++;
}
for(const key0 in data){
if(!(((key0 === "min") || (key0 === "mean")) || (key0 === "max"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.min !== undefined){
let data0 = data.min;
if(!((typeof data0 == "number") && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/min",schemaPath:"#/properties/min/type",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
if(data.mean !== undefined){
let data1 = data.mean;
if(!((typeof data1 == "number") && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/mean",schemaPath:"#/properties/mean/type",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
if(data.max !== undefined){
let data2 = data.max;
if(!((typeof data2 == "number") && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate80.errors = vErrors;
return errors === 0;
}
validate80.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema26 = {"type":"object","properties":{"bytes":{"type":"integer","minimum":0},"peers":{"type":"integer","minimum":0},"mostFromOneBytes":{"type":"integer","minimum":0},"lostBytes":{"type":"integer","minimum":0},"durationMs":{"type":"integer","minimum":0}},"required":["bytes","peers","mostFromOneBytes","lostBytes","durationMs"],"additionalProperties":false};

function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate83.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bytes === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "bytes"},message:"must have required property '"+"bytes"+"'"});
errors++;
}
if(data.peers === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "peers"},message:"must have required property '"+"peers"+"'"});
errors++;
}
if(data.mostFromOneBytes === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mostFromOneBytes"},message:"must have required property '"+"mostFromOneBytes"+"'"});
errors++;
}
if(data.lostBytes === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "lostBytes"},message:"must have required property '"+"lostBytes"+"'"});
errors++;
}
if(data.durationMs === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "durationMs"},message:"must have required property '"+"durationMs"+"'"});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "bytes") || (key0 === "peers")) || (key0 === "mostFromOneBytes")) || (key0 === "lostBytes")) || (key0 === "durationMs"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.bytes !== undefined){
let data0 = data.bytes;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/bytes",schemaPath:"#/properties/bytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/bytes",schemaPath:"#/properties/bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.peers !== undefined){
let data1 = data.peers;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/peers",schemaPath:"#/properties/peers/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/peers",schemaPath:"#/properties/peers/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.mostFromOneBytes !== undefined){
let data2 = data.mostFromOneBytes;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/mostFromOneBytes",schemaPath:"#/properties/mostFromOneBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/mostFromOneBytes",schemaPath:"#/properties/mostFromOneBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.lostBytes !== undefined){
let data3 = data.lostBytes;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/lostBytes",schemaPath:"#/properties/lostBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/lostBytes",schemaPath:"#/properties/lostBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.durationMs !== undefined){
let data4 = data.durationMs;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/durationMs",schemaPath:"#/properties/durationMs/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/durationMs",schemaPath:"#/properties/durationMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate83.errors = vErrors;
return errors === 0;
}
validate83.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(data.digest === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "digest"},message:"must have required property '"+"digest"+"'"});
errors++;
}
if(data.checksum === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "checksum"},message:"must have required property '"+"checksum"+"'"});
errors++;
}
if(data.cluster === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cluster"},message:"must have required property '"+"cluster"+"'"});
errors++;
}
if(data.clusterId === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "clusterId"},message:"must have required property '"+"clusterId"+"'"});
errors++;
}
if(data.observedDigest === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "observedDigest"},message:"must have required property '"+"observedDigest"+"'"});
errors++;
}
if(data.brokers === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "brokers"},message:"must have required property '"+"brokers"+"'"});
errors++;
}
if(data.throttle === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "throttle"},message:"must have required property '"+"throttle"+"'"});
errors++;
}
if(data.steps === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "steps"},message:"must have required property '"+"steps"+"'"});
errors++;
}
if(data.access === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "access"},message:"must have required property '"+"access"+"'"});
errors++;
}
if(data.unmanaged === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "unmanaged"},message:"must have required property '"+"unmanaged"+"'"});
errors++;
}
if(data.summary === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "summary"},message:"must have required property '"+"summary"+"'"});
errors++;
}
if(data.certificate === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "certificate"},message:"must have required property '"+"certificate"+"'"});
errors++;
}
if(data.unfinished === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "unfinished"},message:"must have required property '"+"unfinished"+"'"});
errors++;
}
if(data.warnings === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "warnings"},message:"must have required property '"+"warnings"+"'"});
errors++;
}
if(data.guardrails === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "guardrails"},message:"must have required property '"+"guardrails"+"'"});
errors++;
}
if(data.changeWindows === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "changeWindows"},message:"must have required property '"+"changeWindows"+"'"});
errors++;
}
if(data.journal === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "journal"},message:"must have required property '"+"journal"+"'"});
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
if("Plan" !== data.kind){
(vErrors ??= []).push({instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "Plan"},message:"must be equal to constant"});
errors++;
}
}
if(data.digest !== undefined){
if(typeof data.digest !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/digest",schemaPath:"#/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.checksum !== undefined){
if(typeof data.checksum !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/checksum",schemaPath:"#/properties/checksum/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.cluster !== undefined){
if(typeof data.cluster !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/cluster",schemaPath:"#/properties/cluster/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.clusterId !== undefined){
if(typeof data.clusterId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/clusterId",schemaPath:"#/properties/clusterId/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.observedDigest !== undefined){
if(typeof data.observedDigest !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/observedDigest",schemaPath:"#/properties/observedDigest/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.brokers !== undefined){
let data7 = data.brokers;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/brokers/" + i0,schemaPath:"#/properties/brokers/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"});
errors++;
}
if(data8.host === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/brokers/" + i0,schemaPath:"#/properties/brokers/items/required",keyword:"required",params:{missingProperty: "host"},message:"must have required property '"+"host"+"'"});
errors++;
}
if(data8.rack === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/brokers/" + i0,schemaPath:"#/properties/brokers/items/required",keyword:"required",params:{missingProperty: "rack"},message:"must have required property '"+"rack"+"'"});
errors++;
}
if(data8.capacityBytes === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/brokers/" + i0,schemaPath:"#/properties/brokers/items/required",keyword:"required",params:{missingProperty: "capacityBytes"},message:"must have required property '"+"capacityBytes"+"'"});
errors++;
}
if(data8.diskLimitBytes === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/brokers/" + i0,schemaPath:"#/properties/brokers/items/required",keyword:"required",params:{missingProperty: "diskLimitBytes"},message:"must have required property '"+"diskLimitBytes"+"'"});
errors++;
}
if(data8.pools === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/brokers/" + i0,schemaPath:"#/properties/brokers/items/required",keyword:"required",params:{missingProperty: "pools"},message:"must have required property '"+"pools"+"'"});
errors++;
}
if(data8.roles === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/brokers/" + i0,schemaPath:"#/properties/brokers/items/required",keyword:"required",params:{missingProperty: "roles"},message:"must have required property '"+"roles"+"'"});
errors++;
}
if(data8.before === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/brokers/" + i0,schemaPath:"#/properties/brokers/items/required",keyword:"required",params:{missingProperty: "before"},message:"must have required property '"+"before"+"'"});
errors++;
}
if(data8.after === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/brokers/" + i0,schemaPath:"#/properties/brokers/items/required",keyword:"required",params:{missingProperty: "after"},message:"must have required property '"+"after"+"'"});
errors++;
}
for(const key1 in data8){
if(!(func1.call(schema19.properties.brokers.items.properties, key1))){
(vErrors ??= []).push({instancePath:instancePath+"/brokers/" + i0,schemaPath:"#/properties/brokers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"});
errors++;
}
}
if(data8.id !== undefined){
let data9 = data8.id;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
(vErrors ??= []).push({instancePath:instancePath+"/brokers/" + i0+"/id",schemaPath:"#/properties/brokers/items/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/brokers/" + i0+"/id",schemaPath:"#/properties/brokers/items/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data8.host !== undefined){
if(typeof data8.host !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/brokers/" + i0+"/host",schemaPath:"#/properties/brokers/items/properties/host/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data8.rack !== undefined){
let data11 = data8.rack;
if((typeof data11 !== "string") && (data11 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/brokers/" + i0+"/rack",schemaPath:"#/properties/brokers/items/properties/rack/type",keyword:"type",params:{type: schema19.properties.brokers.items.properties.rack.type},message:"must be string,null"});
errors++;
}
}
if(data8.capacityBytes !== undefined){
let data12 = data8.capacityBytes;
if((!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))) && (data12 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/brokers/" + i0+"/capacityBytes",schemaPath:"#/properties/brokers/items/properties/capacityBytes/type",keyword:"type",params:{type: schema19.properties.brokers.items.properties.capacityBytes.type},message:"must be integer,null"});
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
(vErrors ??= []).push({instancePath:instancePath+"/brokers/" + i0+"/capacityBytes",schemaPath:"#/properties/brokers/items/properties/capacityBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data8.diskLimitBytes !== undefined){
let data13 = data8.diskLimitBytes;
if((!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))) && (data13 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/brokers/" + i0+"/diskLimitBytes",schemaPath:"#/properties/brokers/items/properties/diskLimitBytes/type",keyword:"type",params:{type: schema19.properties.brokers.items.properties.diskLimitBytes.type},message:"must be integer,null"});
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
(vErrors ??= []).push({instancePath:instancePath+"/brokers/" + i0+"/diskLimitBytes",schemaPath:"#/properties/brokers/items/properties/diskLimitBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data8.pools !== undefined){
let data14 = data8.pools;
if(Array.isArray(data14)){
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
if(typeof data14[i1] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/brokers/" + i0+"/pools/" + i1,schemaPath:"#/properties/brokers/items/properties/pools/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/brokers/" + i0+"/pools",schemaPath:"#/properties/brokers/items/properties/pools/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data8.roles !== undefined){
let data16 = data8.roles;
if(Array.isArray(data16)){
const len2 = data16.length;
for(let i2=0; i2<len2; i2++){
let data17 = data16[i2];
if(!(((((data17 === "drained") || (data17 === "replaced")) || (data17 === "replacing")) || (data17 === "cordoned")) || (data17 === "leaderless"))){
(vErrors ??= []).push({instancePath:instancePath+"/brokers/" + i0+"/roles/" + i2,schemaPath:"#/properties/brokers/items/properties/roles/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.brokers.items.properties.roles.items.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/brokers/" + i0+"/roles",schemaPath:"#/properties/brokers/items/properties/roles/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data8.before !== undefined){
if(!(validate53(data8.before, {instancePath:instancePath+"/brokers/" + i0+"/before",parentData:data8,parentDataProperty:"before",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data8.after !== undefined){
if(!(validate53(data8.after, {instancePath:instancePath+"/brokers/" + i0+"/after",parentData:data8,parentDataProperty:"after",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/brokers/" + i0,schemaPath:"#/properties/brokers/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/brokers",schemaPath:"#/properties/brokers/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.throttle !== undefined){
let data20 = data.throttle;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.rate === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/throttle",schemaPath:"#/properties/throttle/required",keyword:"required",params:{missingProperty: "rate"},message:"must have required property '"+"rate"+"'"});
errors++;
}
if(data20.maxRate === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/throttle",schemaPath:"#/properties/throttle/required",keyword:"required",params:{missingProperty: "maxRate"},message:"must have required property '"+"maxRate"+"'"});
errors++;
}
if(data20.reason === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/throttle",schemaPath:"#/properties/throttle/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"});
errors++;
}
for(const key2 in data20){
if(!(((key2 === "rate") || (key2 === "maxRate")) || (key2 === "reason"))){
(vErrors ??= []).push({instancePath:instancePath+"/throttle",schemaPath:"#/properties/throttle/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"});
errors++;
}
}
if(data20.rate !== undefined){
let data21 = data20.rate;
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 <= 0 || isNaN(data21)){
(vErrors ??= []).push({instancePath:instancePath+"/throttle/rate",schemaPath:"#/properties/throttle/properties/rate/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/throttle/rate",schemaPath:"#/properties/throttle/properties/rate/type",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
if(data20.maxRate !== undefined){
let data22 = data20.maxRate;
if((!((typeof data22 == "number") && (isFinite(data22)))) && (data22 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/throttle/maxRate",schemaPath:"#/properties/throttle/properties/maxRate/type",keyword:"type",params:{type: schema19.properties.throttle.properties.maxRate.type},message:"must be number,null"});
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 <= 0 || isNaN(data22)){
(vErrors ??= []).push({instancePath:instancePath+"/throttle/maxRate",schemaPath:"#/properties/throttle/properties/maxRate/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"});
errors++;
}
}
}
if(data20.reason !== undefined){
if(typeof data20.reason !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/throttle/reason",schemaPath:"#/properties/throttle/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/throttle",schemaPath:"#/properties/throttle/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.steps !== undefined){
let data24 = data.steps;
if(Array.isArray(data24)){
const len3 = data24.length;
for(let i3=0; i3<len3; i3++){
let data25 = data24[i3];
const _errs50 = errors;
let valid11 = false;
let passing0 = null;
const _errs51 = errors;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.kind === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf/0/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"});
errors++;
}
if(data25.symbol === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf/0/required",keyword:"required",params:{missingProperty: "symbol"},message:"must have required property '"+"symbol"+"'"});
errors++;
}
if(data25.topic === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf/0/required",keyword:"required",params:{missingProperty: "topic"},message:"must have required property '"+"topic"+"'"});
errors++;
}
if(data25.reason === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf/0/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"});
errors++;
}
if(data25.hazards === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf/0/required",keyword:"required",params:{missingProperty: "hazards"},message:"must have required property '"+"hazards"+"'"});
errors++;
}
if(data25.replicationFactor === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf/0/required",keyword:"required",params:{missingProperty: "replicationFactor"},message:"must have required property '"+"replicationFactor"+"'"});
errors++;
}
if(data25.assignments === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf/0/required",keyword:"required",params:{missingProperty: "assignments"},message:"must have required property '"+"assignments"+"'"});
errors++;
}
if(data25.configs === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf/0/required",keyword:"required",params:{missingProperty: "configs"},message:"must have required property '"+"configs"+"'"});
errors++;
}
for(const key3 in data25){
if(!(func1.call(schema19.properties.steps.items.oneOf[0].properties, key3))){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"});
errors++;
}
}
if(data25.kind !== undefined){
if("create-topic" !== data25.kind){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/kind",schemaPath:"#/properties/steps/items/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "create-topic"},message:"must be equal to constant"});
errors++;
}
}
if(data25.symbol !== undefined){
if("+" !== data25.symbol){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/symbol",schemaPath:"#/properties/steps/items/oneOf/0/properties/symbol/const",keyword:"const",params:{allowedValue: "+"},message:"must be equal to constant"});
errors++;
}
}
if(data25.topic !== undefined){
if(typeof data25.topic !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/topic",schemaPath:"#/properties/steps/items/oneOf/0/properties/topic/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data25.topicId !== undefined){
if(typeof data25.topicId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/topicId",schemaPath:"#/properties/steps/items/oneOf/0/properties/topicId/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data25.reason !== undefined){
if(typeof data25.reason !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/reason",schemaPath:"#/properties/steps/items/oneOf/0/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data25.hazards !== undefined){
let data31 = data25.hazards;
if(Array.isArray(data31)){
const len4 = data31.length;
for(let i4=0; i4<len4; i4++){
if(!(validate56(data31[i4], {instancePath:instancePath+"/steps/" + i3+"/hazards/" + i4,parentData:data31,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/hazards",schemaPath:"#/properties/steps/items/oneOf/0/properties/hazards/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data25.source !== undefined){
if(!(validate58(data25.source, {instancePath:instancePath+"/steps/" + i3+"/source",parentData:data25,parentDataProperty:"source",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data25.replicationFactor !== undefined){
let data34 = data25.replicationFactor;
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/replicationFactor",schemaPath:"#/properties/steps/items/oneOf/0/properties/replicationFactor/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 < 0 || isNaN(data34)){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/replicationFactor",schemaPath:"#/properties/steps/items/oneOf/0/properties/replicationFactor/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data25.assignments !== undefined){
let data35 = data25.assignments;
if(Array.isArray(data35)){
const len5 = data35.length;
for(let i5=0; i5<len5; i5++){
let data36 = data35[i5];
if(Array.isArray(data36)){
const len6 = data36.length;
for(let i6=0; i6<len6; i6++){
let data37 = data36[i6];
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/assignments/" + i5+"/" + i6,schemaPath:"#/properties/steps/items/oneOf/0/properties/assignments/items/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 < 0 || isNaN(data37)){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/assignments/" + i5+"/" + i6,schemaPath:"#/properties/steps/items/oneOf/0/properties/assignments/items/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/assignments/" + i5,schemaPath:"#/properties/steps/items/oneOf/0/properties/assignments/items/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/assignments",schemaPath:"#/properties/steps/items/oneOf/0/properties/assignments/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data25.configs !== undefined){
let data38 = data25.configs;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
for(const key4 in data38){
if(typeof data38[key4] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/configs/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/steps/items/oneOf/0/properties/configs/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/configs",schemaPath:"#/properties/steps/items/oneOf/0/properties/configs/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
var _valid0 = _errs51 === errors;
if(_valid0){
valid11 = true;
passing0 = 0;
var props1 = true;
}
const _errs79 = errors;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.kind === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf/1/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"});
errors++;
}
if(data25.symbol === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf/1/required",keyword:"required",params:{missingProperty: "symbol"},message:"must have required property '"+"symbol"+"'"});
errors++;
}
if(data25.topic === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf/1/required",keyword:"required",params:{missingProperty: "topic"},message:"must have required property '"+"topic"+"'"});
errors++;
}
if(data25.reason === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf/1/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"});
errors++;
}
if(data25.hazards === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf/1/required",keyword:"required",params:{missingProperty: "hazards"},message:"must have required property '"+"hazards"+"'"});
errors++;
}
if(data25.existing === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf/1/required",keyword:"required",params:{missingProperty: "existing"},message:"must have required property '"+"existing"+"'"});
errors++;
}
if(data25.assignments === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf/1/required",keyword:"required",params:{missingProperty: "assignments"},message:"must have required property '"+"assignments"+"'"});
errors++;
}
for(const key5 in data25){
if(!(func1.call(schema19.properties.steps.items.oneOf[1].properties, key5))){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"});
errors++;
}
}
if(data25.kind !== undefined){
if("add-partitions" !== data25.kind){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/kind",schemaPath:"#/properties/steps/items/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "add-partitions"},message:"must be equal to constant"});
errors++;
}
}
if(data25.symbol !== undefined){
if("+" !== data25.symbol){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/symbol",schemaPath:"#/properties/steps/items/oneOf/1/properties/symbol/const",keyword:"const",params:{allowedValue: "+"},message:"must be equal to constant"});
errors++;
}
}
if(data25.topic !== undefined){
if(typeof data25.topic !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/topic",schemaPath:"#/properties/steps/items/oneOf/1/properties/topic/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data25.topicId !== undefined){
if(typeof data25.topicId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/topicId",schemaPath:"#/properties/steps/items/oneOf/1/properties/topicId/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data25.reason !== undefined){
if(typeof data25.reason !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/reason",schemaPath:"#/properties/steps/items/oneOf/1/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data25.hazards !== undefined){
let data45 = data25.hazards;
if(Array.isArray(data45)){
const len7 = data45.length;
for(let i7=0; i7<len7; i7++){
if(!(validate56(data45[i7], {instancePath:instancePath+"/steps/" + i3+"/hazards/" + i7,parentData:data45,parentDataProperty:i7,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/hazards",schemaPath:"#/properties/steps/items/oneOf/1/properties/hazards/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data25.source !== undefined){
if(!(validate58(data25.source, {instancePath:instancePath+"/steps/" + i3+"/source",parentData:data25,parentDataProperty:"source",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data25.existing !== undefined){
let data48 = data25.existing;
if(!(((typeof data48 == "number") && (!(data48 % 1) && !isNaN(data48))) && (isFinite(data48)))){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/existing",schemaPath:"#/properties/steps/items/oneOf/1/properties/existing/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data48 == "number") && (isFinite(data48))){
if(data48 < 0 || isNaN(data48)){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/existing",schemaPath:"#/properties/steps/items/oneOf/1/properties/existing/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data25.assignments !== undefined){
let data49 = data25.assignments;
if(Array.isArray(data49)){
const len8 = data49.length;
for(let i8=0; i8<len8; i8++){
let data50 = data49[i8];
if(Array.isArray(data50)){
const len9 = data50.length;
for(let i9=0; i9<len9; i9++){
let data51 = data50[i9];
if(!(((typeof data51 == "number") && (!(data51 % 1) && !isNaN(data51))) && (isFinite(data51)))){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/assignments/" + i8+"/" + i9,schemaPath:"#/properties/steps/items/oneOf/1/properties/assignments/items/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data51 == "number") && (isFinite(data51))){
if(data51 < 0 || isNaN(data51)){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/assignments/" + i8+"/" + i9,schemaPath:"#/properties/steps/items/oneOf/1/properties/assignments/items/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/assignments/" + i8,schemaPath:"#/properties/steps/items/oneOf/1/properties/assignments/items/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/assignments",schemaPath:"#/properties/steps/items/oneOf/1/properties/assignments/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
var _valid0 = _errs79 === errors;
if(_valid0 && valid11){
valid11 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid11 = true;
passing0 = 1;
if(props1 !== true){
props1 = true;
}
}
const _errs102 = errors;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.kind === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf/2/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"});
errors++;
}
if(data25.symbol === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf/2/required",keyword:"required",params:{missingProperty: "symbol"},message:"must have required property '"+"symbol"+"'"});
errors++;
}
if(data25.topic === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf/2/required",keyword:"required",params:{missingProperty: "topic"},message:"must have required property '"+"topic"+"'"});
errors++;
}
if(data25.reason === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf/2/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"});
errors++;
}
if(data25.hazards === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf/2/required",keyword:"required",params:{missingProperty: "hazards"},message:"must have required property '"+"hazards"+"'"});
errors++;
}
if(data25.changes === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf/2/required",keyword:"required",params:{missingProperty: "changes"},message:"must have required property '"+"changes"+"'"});
errors++;
}
for(const key6 in data25){
if(!((((((((key6 === "kind") || (key6 === "symbol")) || (key6 === "topic")) || (key6 === "topicId")) || (key6 === "reason")) || (key6 === "hazards")) || (key6 === "source")) || (key6 === "changes"))){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"});
errors++;
}
}
if(data25.kind !== undefined){
if("set-config" !== data25.kind){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/kind",schemaPath:"#/properties/steps/items/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue: "set-config"},message:"must be equal to constant"});
errors++;
}
}
if(data25.symbol !== undefined){
if("~" !== data25.symbol){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/symbol",schemaPath:"#/properties/steps/items/oneOf/2/properties/symbol/const",keyword:"const",params:{allowedValue: "~"},message:"must be equal to constant"});
errors++;
}
}
if(data25.topic !== undefined){
if(typeof data25.topic !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/topic",schemaPath:"#/properties/steps/items/oneOf/2/properties/topic/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data25.topicId !== undefined){
if(typeof data25.topicId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/topicId",schemaPath:"#/properties/steps/items/oneOf/2/properties/topicId/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data25.reason !== undefined){
if(typeof data25.reason !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/reason",schemaPath:"#/properties/steps/items/oneOf/2/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data25.hazards !== undefined){
let data57 = data25.hazards;
if(Array.isArray(data57)){
const len10 = data57.length;
for(let i10=0; i10<len10; i10++){
if(!(validate56(data57[i10], {instancePath:instancePath+"/steps/" + i3+"/hazards/" + i10,parentData:data57,parentDataProperty:i10,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/hazards",schemaPath:"#/properties/steps/items/oneOf/2/properties/hazards/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data25.source !== undefined){
if(!(validate58(data25.source, {instancePath:instancePath+"/steps/" + i3+"/source",parentData:data25,parentDataProperty:"source",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data25.changes !== undefined){
let data60 = data25.changes;
if(Array.isArray(data60)){
const len11 = data60.length;
for(let i11=0; i11<len11; i11++){
let data61 = data60[i11];
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
if(data61.key === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/changes/" + i11,schemaPath:"#/properties/steps/items/oneOf/2/properties/changes/items/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"});
errors++;
}
if(data61.from === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/changes/" + i11,schemaPath:"#/properties/steps/items/oneOf/2/properties/changes/items/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"});
errors++;
}
if(data61.to === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/changes/" + i11,schemaPath:"#/properties/steps/items/oneOf/2/properties/changes/items/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"});
errors++;
}
if(data61.default === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/changes/" + i11,schemaPath:"#/properties/steps/items/oneOf/2/properties/changes/items/required",keyword:"required",params:{missingProperty: "default"},message:"must have required property '"+"default"+"'"});
errors++;
}
for(const key7 in data61){
if(!((((key7 === "key") || (key7 === "from")) || (key7 === "to")) || (key7 === "default"))){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/changes/" + i11,schemaPath:"#/properties/steps/items/oneOf/2/properties/changes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"});
errors++;
}
}
if(data61.key !== undefined){
if(typeof data61.key !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/changes/" + i11+"/key",schemaPath:"#/properties/steps/items/oneOf/2/properties/changes/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data61.from !== undefined){
let data63 = data61.from;
if((typeof data63 !== "string") && (data63 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/changes/" + i11+"/from",schemaPath:"#/properties/steps/items/oneOf/2/properties/changes/items/properties/from/type",keyword:"type",params:{type: schema19.properties.steps.items.oneOf[2].properties.changes.items.properties.from.type},message:"must be string,null"});
errors++;
}
}
if(data61.to !== undefined){
let data64 = data61.to;
if((typeof data64 !== "string") && (data64 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/changes/" + i11+"/to",schemaPath:"#/properties/steps/items/oneOf/2/properties/changes/items/properties/to/type",keyword:"type",params:{type: schema19.properties.steps.items.oneOf[2].properties.changes.items.properties.to.type},message:"must be string,null"});
errors++;
}
}
if(data61.default !== undefined){
let data65 = data61.default;
if((typeof data65 !== "string") && (data65 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/changes/" + i11+"/default",schemaPath:"#/properties/steps/items/oneOf/2/properties/changes/items/properties/default/type",keyword:"type",params:{type: schema19.properties.steps.items.oneOf[2].properties.changes.items.properties.default.type},message:"must be string,null"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/changes/" + i11,schemaPath:"#/properties/steps/items/oneOf/2/properties/changes/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/changes",schemaPath:"#/properties/steps/items/oneOf/2/properties/changes/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
var _valid0 = _errs102 === errors;
if(_valid0 && valid11){
valid11 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid11 = true;
passing0 = 2;
if(props1 !== true){
props1 = true;
}
}
const _errs130 = errors;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.kind === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf/3/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"});
errors++;
}
if(data25.symbol === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf/3/required",keyword:"required",params:{missingProperty: "symbol"},message:"must have required property '"+"symbol"+"'"});
errors++;
}
if(data25.topic === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf/3/required",keyword:"required",params:{missingProperty: "topic"},message:"must have required property '"+"topic"+"'"});
errors++;
}
if(data25.reason === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf/3/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"});
errors++;
}
if(data25.hazards === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf/3/required",keyword:"required",params:{missingProperty: "hazards"},message:"must have required property '"+"hazards"+"'"});
errors++;
}
if(data25.placement === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf/3/required",keyword:"required",params:{missingProperty: "placement"},message:"must have required property '"+"placement"+"'"});
errors++;
}
if(data25.partitions === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf/3/required",keyword:"required",params:{missingProperty: "partitions"},message:"must have required property '"+"partitions"+"'"});
errors++;
}
for(const key8 in data25){
if(!(func1.call(schema19.properties.steps.items.oneOf[3].properties, key8))){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"});
errors++;
}
}
if(data25.kind !== undefined){
if("move-replicas" !== data25.kind){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/kind",schemaPath:"#/properties/steps/items/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue: "move-replicas"},message:"must be equal to constant"});
errors++;
}
}
if(data25.symbol !== undefined){
if("-/+" !== data25.symbol){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/symbol",schemaPath:"#/properties/steps/items/oneOf/3/properties/symbol/const",keyword:"const",params:{allowedValue: "-/+"},message:"must be equal to constant"});
errors++;
}
}
if(data25.topic !== undefined){
if(typeof data25.topic !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/topic",schemaPath:"#/properties/steps/items/oneOf/3/properties/topic/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data25.topicId !== undefined){
if(typeof data25.topicId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/topicId",schemaPath:"#/properties/steps/items/oneOf/3/properties/topicId/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data25.reason !== undefined){
if(typeof data25.reason !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/reason",schemaPath:"#/properties/steps/items/oneOf/3/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data25.hazards !== undefined){
let data71 = data25.hazards;
if(Array.isArray(data71)){
const len12 = data71.length;
for(let i12=0; i12<len12; i12++){
if(!(validate56(data71[i12], {instancePath:instancePath+"/steps/" + i3+"/hazards/" + i12,parentData:data71,parentDataProperty:i12,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/hazards",schemaPath:"#/properties/steps/items/oneOf/3/properties/hazards/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data25.source !== undefined){
if(!(validate58(data25.source, {instancePath:instancePath+"/steps/" + i3+"/source",parentData:data25,parentDataProperty:"source",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data25.placement !== undefined){
let data74 = data25.placement;
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
if(data74.pool === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/placement",schemaPath:"#/properties/steps/items/oneOf/3/properties/placement/required",keyword:"required",params:{missingProperty: "pool"},message:"must have required property '"+"pool"+"'"});
errors++;
}
if(data74.racks === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/placement",schemaPath:"#/properties/steps/items/oneOf/3/properties/placement/required",keyword:"required",params:{missingProperty: "racks"},message:"must have required property '"+"racks"+"'"});
errors++;
}
if(data74.leaderRacks === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/placement",schemaPath:"#/properties/steps/items/oneOf/3/properties/placement/required",keyword:"required",params:{missingProperty: "leaderRacks"},message:"must have required property '"+"leaderRacks"+"'"});
errors++;
}
for(const key9 in data74){
if(!(((key9 === "pool") || (key9 === "racks")) || (key9 === "leaderRacks"))){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/placement",schemaPath:"#/properties/steps/items/oneOf/3/properties/placement/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"});
errors++;
}
}
if(data74.pool !== undefined){
if(typeof data74.pool !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/placement/pool",schemaPath:"#/properties/steps/items/oneOf/3/properties/placement/properties/pool/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data74.racks !== undefined){
if(!(validate66(data74.racks, {instancePath:instancePath+"/steps/" + i3+"/placement/racks",parentData:data74,parentDataProperty:"racks",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data74.leaderRacks !== undefined){
let data77 = data74.leaderRacks;
if((!(Array.isArray(data77))) && (data77 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/placement/leaderRacks",schemaPath:"#/properties/steps/items/oneOf/3/properties/placement/properties/leaderRacks/type",keyword:"type",params:{type: schema19.properties.steps.items.oneOf[3].properties.placement.properties.leaderRacks.type},message:"must be array,null"});
errors++;
}
if(Array.isArray(data77)){
const len13 = data77.length;
for(let i13=0; i13<len13; i13++){
if(typeof data77[i13] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/placement/leaderRacks/" + i13,schemaPath:"#/properties/steps/items/oneOf/3/properties/placement/properties/leaderRacks/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/placement",schemaPath:"#/properties/steps/items/oneOf/3/properties/placement/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data25.partitions !== undefined){
let data79 = data25.partitions;
if(Array.isArray(data79)){
const len14 = data79.length;
for(let i14=0; i14<len14; i14++){
let data80 = data79[i14];
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
if(data80.topic === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions/" + i14,schemaPath:"#/properties/steps/items/oneOf/3/properties/partitions/items/required",keyword:"required",params:{missingProperty: "topic"},message:"must have required property '"+"topic"+"'"});
errors++;
}
if(data80.partition === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions/" + i14,schemaPath:"#/properties/steps/items/oneOf/3/properties/partitions/items/required",keyword:"required",params:{missingProperty: "partition"},message:"must have required property '"+"partition"+"'"});
errors++;
}
if(data80.from === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions/" + i14,schemaPath:"#/properties/steps/items/oneOf/3/properties/partitions/items/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"});
errors++;
}
if(data80.to === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions/" + i14,schemaPath:"#/properties/steps/items/oneOf/3/properties/partitions/items/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"});
errors++;
}
if(data80.sizeBytes === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions/" + i14,schemaPath:"#/properties/steps/items/oneOf/3/properties/partitions/items/required",keyword:"required",params:{missingProperty: "sizeBytes"},message:"must have required property '"+"sizeBytes"+"'"});
errors++;
}
if(data80.bytes === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions/" + i14,schemaPath:"#/properties/steps/items/oneOf/3/properties/partitions/items/required",keyword:"required",params:{missingProperty: "bytes"},message:"must have required property '"+"bytes"+"'"});
errors++;
}
if(data80.reason === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions/" + i14,schemaPath:"#/properties/steps/items/oneOf/3/properties/partitions/items/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"});
errors++;
}
for(const key10 in data80){
if(!(((((((key10 === "topic") || (key10 === "partition")) || (key10 === "from")) || (key10 === "to")) || (key10 === "sizeBytes")) || (key10 === "bytes")) || (key10 === "reason"))){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions/" + i14,schemaPath:"#/properties/steps/items/oneOf/3/properties/partitions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"});
errors++;
}
}
if(data80.topic !== undefined){
if(typeof data80.topic !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions/" + i14+"/topic",schemaPath:"#/properties/steps/items/oneOf/3/properties/partitions/items/properties/topic/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data80.partition !== undefined){
let data82 = data80.partition;
if(!(((typeof data82 == "number") && (!(data82 % 1) && !isNaN(data82))) && (isFinite(data82)))){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions/" + i14+"/partition",schemaPath:"#/properties/steps/items/oneOf/3/properties/partitions/items/properties/partition/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data82 == "number") && (isFinite(data82))){
if(data82 < 0 || isNaN(data82)){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions/" + i14+"/partition",schemaPath:"#/properties/steps/items/oneOf/3/properties/partitions/items/properties/partition/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data80.from !== undefined){
let data83 = data80.from;
if(Array.isArray(data83)){
const len15 = data83.length;
for(let i15=0; i15<len15; i15++){
let data84 = data83[i15];
if(!(((typeof data84 == "number") && (!(data84 % 1) && !isNaN(data84))) && (isFinite(data84)))){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions/" + i14+"/from/" + i15,schemaPath:"#/properties/steps/items/oneOf/3/properties/partitions/items/properties/from/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data84 == "number") && (isFinite(data84))){
if(data84 < 0 || isNaN(data84)){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions/" + i14+"/from/" + i15,schemaPath:"#/properties/steps/items/oneOf/3/properties/partitions/items/properties/from/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions/" + i14+"/from",schemaPath:"#/properties/steps/items/oneOf/3/properties/partitions/items/properties/from/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data80.to !== undefined){
let data85 = data80.to;
if(Array.isArray(data85)){
const len16 = data85.length;
for(let i16=0; i16<len16; i16++){
let data86 = data85[i16];
if(!(((typeof data86 == "number") && (!(data86 % 1) && !isNaN(data86))) && (isFinite(data86)))){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions/" + i14+"/to/" + i16,schemaPath:"#/properties/steps/items/oneOf/3/properties/partitions/items/properties/to/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data86 == "number") && (isFinite(data86))){
if(data86 < 0 || isNaN(data86)){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions/" + i14+"/to/" + i16,schemaPath:"#/properties/steps/items/oneOf/3/properties/partitions/items/properties/to/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions/" + i14+"/to",schemaPath:"#/properties/steps/items/oneOf/3/properties/partitions/items/properties/to/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data80.sizeBytes !== undefined){
let data87 = data80.sizeBytes;
if(!(((typeof data87 == "number") && (!(data87 % 1) && !isNaN(data87))) && (isFinite(data87)))){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions/" + i14+"/sizeBytes",schemaPath:"#/properties/steps/items/oneOf/3/properties/partitions/items/properties/sizeBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data87 == "number") && (isFinite(data87))){
if(data87 < 0 || isNaN(data87)){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions/" + i14+"/sizeBytes",schemaPath:"#/properties/steps/items/oneOf/3/properties/partitions/items/properties/sizeBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data80.bytes !== undefined){
let data88 = data80.bytes;
if(!(((typeof data88 == "number") && (!(data88 % 1) && !isNaN(data88))) && (isFinite(data88)))){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions/" + i14+"/bytes",schemaPath:"#/properties/steps/items/oneOf/3/properties/partitions/items/properties/bytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data88 == "number") && (isFinite(data88))){
if(data88 < 0 || isNaN(data88)){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions/" + i14+"/bytes",schemaPath:"#/properties/steps/items/oneOf/3/properties/partitions/items/properties/bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data80.reason !== undefined){
let data89 = data80.reason;
if(data89 && typeof data89 == "object" && !Array.isArray(data89)){
if(data89.rule === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions/" + i14+"/reason",schemaPath:"#/properties/steps/items/oneOf/3/properties/partitions/items/properties/reason/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'"});
errors++;
}
if(data89.text === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions/" + i14+"/reason",schemaPath:"#/properties/steps/items/oneOf/3/properties/partitions/items/properties/reason/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"});
errors++;
}
for(const key11 in data89){
if(!((key11 === "rule") || (key11 === "text"))){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions/" + i14+"/reason",schemaPath:"#/properties/steps/items/oneOf/3/properties/partitions/items/properties/reason/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"});
errors++;
}
}
if(data89.rule !== undefined){
let data90 = data89.rule;
if(!(((((((((((((data90 === "drain") || (data90 === "replace")) || (data90 === "pool")) || (data90 === "duplicate")) || (data90 === "replication-factor")) || (data90 === "racks")) || (data90 === "capacity")) || (data90 === "storage-balance")) || (data90 === "replica-balance")) || (data90 === "traffic-balance")) || (data90 === "leader-rules")) || (data90 === "leader-balance")) || (data90 === "failover"))){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions/" + i14+"/reason/rule",schemaPath:"#/properties/steps/items/oneOf/3/properties/partitions/items/properties/reason/properties/rule/enum",keyword:"enum",params:{allowedValues: schema19.properties.steps.items.oneOf[3].properties.partitions.items.properties.reason.properties.rule.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data89.text !== undefined){
if(typeof data89.text !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions/" + i14+"/reason/text",schemaPath:"#/properties/steps/items/oneOf/3/properties/partitions/items/properties/reason/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions/" + i14+"/reason",schemaPath:"#/properties/steps/items/oneOf/3/properties/partitions/items/properties/reason/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions/" + i14,schemaPath:"#/properties/steps/items/oneOf/3/properties/partitions/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions",schemaPath:"#/properties/steps/items/oneOf/3/properties/partitions/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf/3/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
var _valid0 = _errs130 === errors;
if(_valid0 && valid11){
valid11 = false;
passing0 = [passing0, 3];
}
else {
if(_valid0){
valid11 = true;
passing0 = 3;
if(props1 !== true){
props1 = true;
}
}
const _errs182 = errors;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.kind === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf/4/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"});
errors++;
}
if(data25.symbol === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf/4/required",keyword:"required",params:{missingProperty: "symbol"},message:"must have required property '"+"symbol"+"'"});
errors++;
}
if(data25.topic === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf/4/required",keyword:"required",params:{missingProperty: "topic"},message:"must have required property '"+"topic"+"'"});
errors++;
}
if(data25.reason === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf/4/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"});
errors++;
}
if(data25.hazards === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf/4/required",keyword:"required",params:{missingProperty: "hazards"},message:"must have required property '"+"hazards"+"'"});
errors++;
}
if(data25.partitions === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf/4/required",keyword:"required",params:{missingProperty: "partitions"},message:"must have required property '"+"partitions"+"'"});
errors++;
}
for(const key12 in data25){
if(!((((((((key12 === "kind") || (key12 === "symbol")) || (key12 === "topic")) || (key12 === "topicId")) || (key12 === "reason")) || (key12 === "hazards")) || (key12 === "source")) || (key12 === "partitions"))){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"});
errors++;
}
}
if(data25.kind !== undefined){
if("elect-leaders" !== data25.kind){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/kind",schemaPath:"#/properties/steps/items/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue: "elect-leaders"},message:"must be equal to constant"});
errors++;
}
}
if(data25.symbol !== undefined){
if(">" !== data25.symbol){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/symbol",schemaPath:"#/properties/steps/items/oneOf/4/properties/symbol/const",keyword:"const",params:{allowedValue: ">"},message:"must be equal to constant"});
errors++;
}
}
if(data25.topic !== undefined){
if(typeof data25.topic !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/topic",schemaPath:"#/properties/steps/items/oneOf/4/properties/topic/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data25.topicId !== undefined){
if(typeof data25.topicId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/topicId",schemaPath:"#/properties/steps/items/oneOf/4/properties/topicId/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data25.reason !== undefined){
if(typeof data25.reason !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/reason",schemaPath:"#/properties/steps/items/oneOf/4/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data25.hazards !== undefined){
let data97 = data25.hazards;
if(Array.isArray(data97)){
const len17 = data97.length;
for(let i17=0; i17<len17; i17++){
if(!(validate56(data97[i17], {instancePath:instancePath+"/steps/" + i3+"/hazards/" + i17,parentData:data97,parentDataProperty:i17,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/hazards",schemaPath:"#/properties/steps/items/oneOf/4/properties/hazards/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data25.source !== undefined){
if(!(validate58(data25.source, {instancePath:instancePath+"/steps/" + i3+"/source",parentData:data25,parentDataProperty:"source",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data25.partitions !== undefined){
let data100 = data25.partitions;
if(Array.isArray(data100)){
const len18 = data100.length;
for(let i18=0; i18<len18; i18++){
let data101 = data100[i18];
if(data101 && typeof data101 == "object" && !Array.isArray(data101)){
if(data101.partition === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions/" + i18,schemaPath:"#/properties/steps/items/oneOf/4/properties/partitions/items/required",keyword:"required",params:{missingProperty: "partition"},message:"must have required property '"+"partition"+"'"});
errors++;
}
if(data101.from === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions/" + i18,schemaPath:"#/properties/steps/items/oneOf/4/properties/partitions/items/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"});
errors++;
}
if(data101.to === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions/" + i18,schemaPath:"#/properties/steps/items/oneOf/4/properties/partitions/items/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"});
errors++;
}
for(const key13 in data101){
if(!(((key13 === "partition") || (key13 === "from")) || (key13 === "to"))){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions/" + i18,schemaPath:"#/properties/steps/items/oneOf/4/properties/partitions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"});
errors++;
}
}
if(data101.partition !== undefined){
let data102 = data101.partition;
if(!(((typeof data102 == "number") && (!(data102 % 1) && !isNaN(data102))) && (isFinite(data102)))){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions/" + i18+"/partition",schemaPath:"#/properties/steps/items/oneOf/4/properties/partitions/items/properties/partition/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data102 == "number") && (isFinite(data102))){
if(data102 < 0 || isNaN(data102)){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions/" + i18+"/partition",schemaPath:"#/properties/steps/items/oneOf/4/properties/partitions/items/properties/partition/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data101.from !== undefined){
let data103 = data101.from;
if((!(((typeof data103 == "number") && (!(data103 % 1) && !isNaN(data103))) && (isFinite(data103)))) && (data103 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions/" + i18+"/from",schemaPath:"#/properties/steps/items/oneOf/4/properties/partitions/items/properties/from/type",keyword:"type",params:{type: schema19.properties.steps.items.oneOf[4].properties.partitions.items.properties.from.type},message:"must be integer,null"});
errors++;
}
if((typeof data103 == "number") && (isFinite(data103))){
if(data103 < 0 || isNaN(data103)){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions/" + i18+"/from",schemaPath:"#/properties/steps/items/oneOf/4/properties/partitions/items/properties/from/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data101.to !== undefined){
let data104 = data101.to;
if(!(((typeof data104 == "number") && (!(data104 % 1) && !isNaN(data104))) && (isFinite(data104)))){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions/" + i18+"/to",schemaPath:"#/properties/steps/items/oneOf/4/properties/partitions/items/properties/to/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data104 == "number") && (isFinite(data104))){
if(data104 < 0 || isNaN(data104)){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions/" + i18+"/to",schemaPath:"#/properties/steps/items/oneOf/4/properties/partitions/items/properties/to/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions/" + i18,schemaPath:"#/properties/steps/items/oneOf/4/properties/partitions/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions",schemaPath:"#/properties/steps/items/oneOf/4/properties/partitions/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf/4/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
var _valid0 = _errs182 === errors;
if(_valid0 && valid11){
valid11 = false;
passing0 = [passing0, 4];
}
else {
if(_valid0){
valid11 = true;
passing0 = 4;
if(props1 !== true){
props1 = true;
}
}
const _errs208 = errors;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.kind === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf/5/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"});
errors++;
}
if(data25.symbol === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf/5/required",keyword:"required",params:{missingProperty: "symbol"},message:"must have required property '"+"symbol"+"'"});
errors++;
}
if(data25.topic === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf/5/required",keyword:"required",params:{missingProperty: "topic"},message:"must have required property '"+"topic"+"'"});
errors++;
}
if(data25.reason === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf/5/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"});
errors++;
}
if(data25.hazards === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf/5/required",keyword:"required",params:{missingProperty: "hazards"},message:"must have required property '"+"hazards"+"'"});
errors++;
}
if(data25.partitions === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf/5/required",keyword:"required",params:{missingProperty: "partitions"},message:"must have required property '"+"partitions"+"'"});
errors++;
}
if(data25.bytes === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf/5/required",keyword:"required",params:{missingProperty: "bytes"},message:"must have required property '"+"bytes"+"'"});
errors++;
}
for(const key14 in data25){
if(!(func1.call(schema19.properties.steps.items.oneOf[5].properties, key14))){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"});
errors++;
}
}
if(data25.kind !== undefined){
if("delete-topic" !== data25.kind){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/kind",schemaPath:"#/properties/steps/items/oneOf/5/properties/kind/const",keyword:"const",params:{allowedValue: "delete-topic"},message:"must be equal to constant"});
errors++;
}
}
if(data25.symbol !== undefined){
if("-" !== data25.symbol){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/symbol",schemaPath:"#/properties/steps/items/oneOf/5/properties/symbol/const",keyword:"const",params:{allowedValue: "-"},message:"must be equal to constant"});
errors++;
}
}
if(data25.topic !== undefined){
if(typeof data25.topic !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/topic",schemaPath:"#/properties/steps/items/oneOf/5/properties/topic/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data25.topicId !== undefined){
if(typeof data25.topicId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/topicId",schemaPath:"#/properties/steps/items/oneOf/5/properties/topicId/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data25.reason !== undefined){
if(typeof data25.reason !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/reason",schemaPath:"#/properties/steps/items/oneOf/5/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data25.hazards !== undefined){
let data110 = data25.hazards;
if(Array.isArray(data110)){
const len19 = data110.length;
for(let i19=0; i19<len19; i19++){
if(!(validate56(data110[i19], {instancePath:instancePath+"/steps/" + i3+"/hazards/" + i19,parentData:data110,parentDataProperty:i19,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/hazards",schemaPath:"#/properties/steps/items/oneOf/5/properties/hazards/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data25.source !== undefined){
if(!(validate58(data25.source, {instancePath:instancePath+"/steps/" + i3+"/source",parentData:data25,parentDataProperty:"source",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data25.partitions !== undefined){
let data113 = data25.partitions;
if(!(((typeof data113 == "number") && (!(data113 % 1) && !isNaN(data113))) && (isFinite(data113)))){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions",schemaPath:"#/properties/steps/items/oneOf/5/properties/partitions/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data113 == "number") && (isFinite(data113))){
if(data113 < 0 || isNaN(data113)){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions",schemaPath:"#/properties/steps/items/oneOf/5/properties/partitions/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data25.bytes !== undefined){
let data114 = data25.bytes;
if(!(((typeof data114 == "number") && (!(data114 % 1) && !isNaN(data114))) && (isFinite(data114)))){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/bytes",schemaPath:"#/properties/steps/items/oneOf/5/properties/bytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data114 == "number") && (isFinite(data114))){
if(data114 < 0 || isNaN(data114)){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/bytes",schemaPath:"#/properties/steps/items/oneOf/5/properties/bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf/5/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
var _valid0 = _errs208 === errors;
if(_valid0 && valid11){
valid11 = false;
passing0 = [passing0, 5];
}
else {
if(_valid0){
valid11 = true;
passing0 = 5;
if(props1 !== true){
props1 = true;
}
}
}
}
}
}
}
if(!valid11){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"});
errors++;
}
else {
errors = _errs50;
if(vErrors !== null){
if(_errs50){
vErrors.length = _errs50;
}
else {
vErrors = null;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.access !== undefined){
let data115 = data.access;
if(Array.isArray(data115)){
const len20 = data115.length;
for(let i20=0; i20<len20; i20++){
let data116 = data115[i20];
const _errs230 = errors;
let valid58 = false;
let passing1 = null;
const _errs231 = errors;
if(data116 && typeof data116 == "object" && !Array.isArray(data116)){
if(data116.kind === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20,schemaPath:"#/properties/access/items/oneOf/0/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"});
errors++;
}
if(data116.symbol === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20,schemaPath:"#/properties/access/items/oneOf/0/required",keyword:"required",params:{missingProperty: "symbol"},message:"must have required property '"+"symbol"+"'"});
errors++;
}
if(data116.reason === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20,schemaPath:"#/properties/access/items/oneOf/0/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"});
errors++;
}
if(data116.acl === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20,schemaPath:"#/properties/access/items/oneOf/0/required",keyword:"required",params:{missingProperty: "acl"},message:"must have required property '"+"acl"+"'"});
errors++;
}
for(const key15 in data116){
if(!(((((key15 === "kind") || (key15 === "symbol")) || (key15 === "reason")) || (key15 === "source")) || (key15 === "acl"))){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20,schemaPath:"#/properties/access/items/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"});
errors++;
}
}
if(data116.kind !== undefined){
if("grant-acl" !== data116.kind){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/kind",schemaPath:"#/properties/access/items/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "grant-acl"},message:"must be equal to constant"});
errors++;
}
}
if(data116.symbol !== undefined){
if("+" !== data116.symbol){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/symbol",schemaPath:"#/properties/access/items/oneOf/0/properties/symbol/const",keyword:"const",params:{allowedValue: "+"},message:"must be equal to constant"});
errors++;
}
}
if(data116.reason !== undefined){
if(typeof data116.reason !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/reason",schemaPath:"#/properties/access/items/oneOf/0/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data116.source !== undefined){
if(!(validate58(data116.source, {instancePath:instancePath+"/access/" + i20+"/source",parentData:data116,parentDataProperty:"source",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data116.acl !== undefined){
if(!(validate73(data116.acl, {instancePath:instancePath+"/access/" + i20+"/acl",parentData:data116,parentDataProperty:"acl",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20,schemaPath:"#/properties/access/items/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
var _valid1 = _errs231 === errors;
if(_valid1){
valid58 = true;
passing1 = 0;
var props8 = true;
}
const _errs240 = errors;
if(data116 && typeof data116 == "object" && !Array.isArray(data116)){
if(data116.kind === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20,schemaPath:"#/properties/access/items/oneOf/1/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"});
errors++;
}
if(data116.symbol === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20,schemaPath:"#/properties/access/items/oneOf/1/required",keyword:"required",params:{missingProperty: "symbol"},message:"must have required property '"+"symbol"+"'"});
errors++;
}
if(data116.reason === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20,schemaPath:"#/properties/access/items/oneOf/1/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"});
errors++;
}
if(data116.acl === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20,schemaPath:"#/properties/access/items/oneOf/1/required",keyword:"required",params:{missingProperty: "acl"},message:"must have required property '"+"acl"+"'"});
errors++;
}
for(const key16 in data116){
if(!(((((key16 === "kind") || (key16 === "symbol")) || (key16 === "reason")) || (key16 === "source")) || (key16 === "acl"))){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20,schemaPath:"#/properties/access/items/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"});
errors++;
}
}
if(data116.kind !== undefined){
if("revoke-acl" !== data116.kind){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/kind",schemaPath:"#/properties/access/items/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "revoke-acl"},message:"must be equal to constant"});
errors++;
}
}
if(data116.symbol !== undefined){
if("-" !== data116.symbol){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/symbol",schemaPath:"#/properties/access/items/oneOf/1/properties/symbol/const",keyword:"const",params:{allowedValue: "-"},message:"must be equal to constant"});
errors++;
}
}
if(data116.reason !== undefined){
if(typeof data116.reason !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/reason",schemaPath:"#/properties/access/items/oneOf/1/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data116.source !== undefined){
if(!(validate58(data116.source, {instancePath:instancePath+"/access/" + i20+"/source",parentData:data116,parentDataProperty:"source",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data116.acl !== undefined){
if(!(validate73(data116.acl, {instancePath:instancePath+"/access/" + i20+"/acl",parentData:data116,parentDataProperty:"acl",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20,schemaPath:"#/properties/access/items/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
var _valid1 = _errs240 === errors;
if(_valid1 && valid58){
valid58 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid58 = true;
passing1 = 1;
if(props8 !== true){
props8 = true;
}
}
const _errs249 = errors;
if(data116 && typeof data116 == "object" && !Array.isArray(data116)){
if(data116.kind === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20,schemaPath:"#/properties/access/items/oneOf/2/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"});
errors++;
}
if(data116.symbol === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20,schemaPath:"#/properties/access/items/oneOf/2/required",keyword:"required",params:{missingProperty: "symbol"},message:"must have required property '"+"symbol"+"'"});
errors++;
}
if(data116.reason === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20,schemaPath:"#/properties/access/items/oneOf/2/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"});
errors++;
}
if(data116.entity === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20,schemaPath:"#/properties/access/items/oneOf/2/required",keyword:"required",params:{missingProperty: "entity"},message:"must have required property '"+"entity"+"'"});
errors++;
}
if(data116.limits === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20,schemaPath:"#/properties/access/items/oneOf/2/required",keyword:"required",params:{missingProperty: "limits"},message:"must have required property '"+"limits"+"'"});
errors++;
}
for(const key17 in data116){
if(!((((((key17 === "kind") || (key17 === "symbol")) || (key17 === "reason")) || (key17 === "source")) || (key17 === "entity")) || (key17 === "limits"))){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20,schemaPath:"#/properties/access/items/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"});
errors++;
}
}
if(data116.kind !== undefined){
if("set-quota" !== data116.kind){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/kind",schemaPath:"#/properties/access/items/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue: "set-quota"},message:"must be equal to constant"});
errors++;
}
}
if(data116.symbol !== undefined){
let data128 = data116.symbol;
if(!(((data128 === "+") || (data128 === "~")) || (data128 === "-"))){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/symbol",schemaPath:"#/properties/access/items/oneOf/2/properties/symbol/enum",keyword:"enum",params:{allowedValues: schema19.properties.access.items.oneOf[2].properties.symbol.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data116.reason !== undefined){
if(typeof data116.reason !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/reason",schemaPath:"#/properties/access/items/oneOf/2/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data116.source !== undefined){
if(!(validate58(data116.source, {instancePath:instancePath+"/access/" + i20+"/source",parentData:data116,parentDataProperty:"source",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data116.entity !== undefined){
let data131 = data116.entity;
if(data131 && typeof data131 == "object" && !Array.isArray(data131)){
for(const key18 in data131){
if(!(((key18 === "user") || (key18 === "client-id")) || (key18 === "ip"))){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/entity",schemaPath:"#/properties/access/items/oneOf/2/properties/entity/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"});
errors++;
}
}
if(data131.user !== undefined){
let data132 = data131.user;
if((typeof data132 !== "string") && (data132 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/entity/user",schemaPath:"#/properties/access/items/oneOf/2/properties/entity/properties/user/type",keyword:"type",params:{type: schema19.properties.access.items.oneOf[2].properties.entity.properties.user.type},message:"must be string,null"});
errors++;
}
}
if(data131["client-id"] !== undefined){
let data133 = data131["client-id"];
if((typeof data133 !== "string") && (data133 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/entity/client-id",schemaPath:"#/properties/access/items/oneOf/2/properties/entity/properties/client-id/type",keyword:"type",params:{type: schema19.properties.access.items.oneOf[2].properties.entity.properties["client-id"].type},message:"must be string,null"});
errors++;
}
}
if(data131.ip !== undefined){
let data134 = data131.ip;
if((typeof data134 !== "string") && (data134 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/entity/ip",schemaPath:"#/properties/access/items/oneOf/2/properties/entity/properties/ip/type",keyword:"type",params:{type: schema19.properties.access.items.oneOf[2].properties.entity.properties.ip.type},message:"must be string,null"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/entity",schemaPath:"#/properties/access/items/oneOf/2/properties/entity/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data116.limits !== undefined){
let data135 = data116.limits;
if(Array.isArray(data135)){
const len21 = data135.length;
for(let i21=0; i21<len21; i21++){
let data136 = data135[i21];
if(data136 && typeof data136 == "object" && !Array.isArray(data136)){
if(data136.key === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/limits/" + i21,schemaPath:"#/properties/access/items/oneOf/2/properties/limits/items/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"});
errors++;
}
if(data136.from === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/limits/" + i21,schemaPath:"#/properties/access/items/oneOf/2/properties/limits/items/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"});
errors++;
}
if(data136.to === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/limits/" + i21,schemaPath:"#/properties/access/items/oneOf/2/properties/limits/items/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"});
errors++;
}
for(const key19 in data136){
if(!(((key19 === "key") || (key19 === "from")) || (key19 === "to"))){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/limits/" + i21,schemaPath:"#/properties/access/items/oneOf/2/properties/limits/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties"});
errors++;
}
}
if(data136.key !== undefined){
if(typeof data136.key !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/limits/" + i21+"/key",schemaPath:"#/properties/access/items/oneOf/2/properties/limits/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data136.from !== undefined){
let data138 = data136.from;
if((!((typeof data138 == "number") && (isFinite(data138)))) && (data138 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/limits/" + i21+"/from",schemaPath:"#/properties/access/items/oneOf/2/properties/limits/items/properties/from/type",keyword:"type",params:{type: schema19.properties.access.items.oneOf[2].properties.limits.items.properties.from.type},message:"must be number,null"});
errors++;
}
}
if(data136.to !== undefined){
let data139 = data136.to;
if((!((typeof data139 == "number") && (isFinite(data139)))) && (data139 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/limits/" + i21+"/to",schemaPath:"#/properties/access/items/oneOf/2/properties/limits/items/properties/to/type",keyword:"type",params:{type: schema19.properties.access.items.oneOf[2].properties.limits.items.properties.to.type},message:"must be number,null"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/limits/" + i21,schemaPath:"#/properties/access/items/oneOf/2/properties/limits/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/limits",schemaPath:"#/properties/access/items/oneOf/2/properties/limits/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20,schemaPath:"#/properties/access/items/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
var _valid1 = _errs249 === errors;
if(_valid1 && valid58){
valid58 = false;
passing1 = [passing1, 2];
}
else {
if(_valid1){
valid58 = true;
passing1 = 2;
if(props8 !== true){
props8 = true;
}
}
const _errs277 = errors;
if(data116 && typeof data116 == "object" && !Array.isArray(data116)){
if(data116.kind === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20,schemaPath:"#/properties/access/items/oneOf/3/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"});
errors++;
}
if(data116.symbol === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20,schemaPath:"#/properties/access/items/oneOf/3/required",keyword:"required",params:{missingProperty: "symbol"},message:"must have required property '"+"symbol"+"'"});
errors++;
}
if(data116.reason === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20,schemaPath:"#/properties/access/items/oneOf/3/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"});
errors++;
}
if(data116.user === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20,schemaPath:"#/properties/access/items/oneOf/3/required",keyword:"required",params:{missingProperty: "user"},message:"must have required property '"+"user"+"'"});
errors++;
}
if(data116.mechanism === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20,schemaPath:"#/properties/access/items/oneOf/3/required",keyword:"required",params:{missingProperty: "mechanism"},message:"must have required property '"+"mechanism"+"'"});
errors++;
}
if(data116.iterations === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20,schemaPath:"#/properties/access/items/oneOf/3/required",keyword:"required",params:{missingProperty: "iterations"},message:"must have required property '"+"iterations"+"'"});
errors++;
}
for(const key20 in data116){
if(!(((((((key20 === "kind") || (key20 === "symbol")) || (key20 === "reason")) || (key20 === "source")) || (key20 === "user")) || (key20 === "mechanism")) || (key20 === "iterations"))){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20,schemaPath:"#/properties/access/items/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties"});
errors++;
}
}
if(data116.kind !== undefined){
if("set-user" !== data116.kind){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/kind",schemaPath:"#/properties/access/items/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue: "set-user"},message:"must be equal to constant"});
errors++;
}
}
if(data116.symbol !== undefined){
let data141 = data116.symbol;
if(!((data141 === "+") || (data141 === "~"))){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/symbol",schemaPath:"#/properties/access/items/oneOf/3/properties/symbol/enum",keyword:"enum",params:{allowedValues: schema19.properties.access.items.oneOf[3].properties.symbol.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data116.reason !== undefined){
if(typeof data116.reason !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/reason",schemaPath:"#/properties/access/items/oneOf/3/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data116.source !== undefined){
if(!(validate58(data116.source, {instancePath:instancePath+"/access/" + i20+"/source",parentData:data116,parentDataProperty:"source",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data116.user !== undefined){
if(typeof data116.user !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/user",schemaPath:"#/properties/access/items/oneOf/3/properties/user/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data116.mechanism !== undefined){
let data145 = data116.mechanism;
if(!((data145 === "scram-sha-256") || (data145 === "scram-sha-512"))){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/mechanism",schemaPath:"#/properties/access/items/oneOf/3/properties/mechanism/enum",keyword:"enum",params:{allowedValues: schema19.properties.access.items.oneOf[3].properties.mechanism.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data116.iterations !== undefined){
let data146 = data116.iterations;
if(!(((typeof data146 == "number") && (!(data146 % 1) && !isNaN(data146))) && (isFinite(data146)))){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/iterations",schemaPath:"#/properties/access/items/oneOf/3/properties/iterations/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data146 == "number") && (isFinite(data146))){
if(data146 < 0 || isNaN(data146)){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/iterations",schemaPath:"#/properties/access/items/oneOf/3/properties/iterations/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20,schemaPath:"#/properties/access/items/oneOf/3/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
var _valid1 = _errs277 === errors;
if(_valid1 && valid58){
valid58 = false;
passing1 = [passing1, 3];
}
else {
if(_valid1){
valid58 = true;
passing1 = 3;
if(props8 !== true){
props8 = true;
}
}
const _errs290 = errors;
if(data116 && typeof data116 == "object" && !Array.isArray(data116)){
if(data116.kind === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20,schemaPath:"#/properties/access/items/oneOf/4/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"});
errors++;
}
if(data116.symbol === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20,schemaPath:"#/properties/access/items/oneOf/4/required",keyword:"required",params:{missingProperty: "symbol"},message:"must have required property '"+"symbol"+"'"});
errors++;
}
if(data116.reason === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20,schemaPath:"#/properties/access/items/oneOf/4/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"});
errors++;
}
if(data116.user === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20,schemaPath:"#/properties/access/items/oneOf/4/required",keyword:"required",params:{missingProperty: "user"},message:"must have required property '"+"user"+"'"});
errors++;
}
if(data116.mechanism === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20,schemaPath:"#/properties/access/items/oneOf/4/required",keyword:"required",params:{missingProperty: "mechanism"},message:"must have required property '"+"mechanism"+"'"});
errors++;
}
for(const key21 in data116){
if(!((((((key21 === "kind") || (key21 === "symbol")) || (key21 === "reason")) || (key21 === "source")) || (key21 === "user")) || (key21 === "mechanism"))){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20,schemaPath:"#/properties/access/items/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties"});
errors++;
}
}
if(data116.kind !== undefined){
if("remove-user" !== data116.kind){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/kind",schemaPath:"#/properties/access/items/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue: "remove-user"},message:"must be equal to constant"});
errors++;
}
}
if(data116.symbol !== undefined){
if("-" !== data116.symbol){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/symbol",schemaPath:"#/properties/access/items/oneOf/4/properties/symbol/const",keyword:"const",params:{allowedValue: "-"},message:"must be equal to constant"});
errors++;
}
}
if(data116.reason !== undefined){
if(typeof data116.reason !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/reason",schemaPath:"#/properties/access/items/oneOf/4/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data116.source !== undefined){
if(!(validate58(data116.source, {instancePath:instancePath+"/access/" + i20+"/source",parentData:data116,parentDataProperty:"source",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data116.user !== undefined){
if(typeof data116.user !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/user",schemaPath:"#/properties/access/items/oneOf/4/properties/user/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data116.mechanism !== undefined){
let data152 = data116.mechanism;
if(!((data152 === "scram-sha-256") || (data152 === "scram-sha-512"))){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20+"/mechanism",schemaPath:"#/properties/access/items/oneOf/4/properties/mechanism/enum",keyword:"enum",params:{allowedValues: schema19.properties.access.items.oneOf[4].properties.mechanism.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20,schemaPath:"#/properties/access/items/oneOf/4/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
var _valid1 = _errs290 === errors;
if(_valid1 && valid58){
valid58 = false;
passing1 = [passing1, 4];
}
else {
if(_valid1){
valid58 = true;
passing1 = 4;
if(props8 !== true){
props8 = true;
}
}
}
}
}
}
if(!valid58){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i20,schemaPath:"#/properties/access/items/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"});
errors++;
}
else {
errors = _errs230;
if(vErrors !== null){
if(_errs230){
vErrors.length = _errs230;
}
else {
vErrors = null;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/access",schemaPath:"#/properties/access/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.unmanaged !== undefined){
let data153 = data.unmanaged;
if(Array.isArray(data153)){
const len22 = data153.length;
for(let i22=0; i22<len22; i22++){
let data154 = data153[i22];
if(data154 && typeof data154 == "object" && !Array.isArray(data154)){
if(data154.kind === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/unmanaged/" + i22,schemaPath:"#/properties/unmanaged/items/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"});
errors++;
}
if(data154.whose === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/unmanaged/" + i22,schemaPath:"#/properties/unmanaged/items/required",keyword:"required",params:{missingProperty: "whose"},message:"must have required property '"+"whose"+"'"});
errors++;
}
if(data154.text === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/unmanaged/" + i22,schemaPath:"#/properties/unmanaged/items/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"});
errors++;
}
for(const key22 in data154){
if(!(((key22 === "kind") || (key22 === "whose")) || (key22 === "text"))){
(vErrors ??= []).push({instancePath:instancePath+"/unmanaged/" + i22,schemaPath:"#/properties/unmanaged/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties"});
errors++;
}
}
if(data154.kind !== undefined){
let data155 = data154.kind;
if(!(((data155 === "acls") || (data155 === "quotas")) || (data155 === "users"))){
(vErrors ??= []).push({instancePath:instancePath+"/unmanaged/" + i22+"/kind",schemaPath:"#/properties/unmanaged/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema19.properties.unmanaged.items.properties.kind.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data154.whose !== undefined){
if(typeof data154.whose !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/unmanaged/" + i22+"/whose",schemaPath:"#/properties/unmanaged/items/properties/whose/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data154.text !== undefined){
if(typeof data154.text !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/unmanaged/" + i22+"/text",schemaPath:"#/properties/unmanaged/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/unmanaged/" + i22,schemaPath:"#/properties/unmanaged/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/unmanaged",schemaPath:"#/properties/unmanaged/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.summary !== undefined){
let data158 = data.summary;
if(data158 && typeof data158 == "object" && !Array.isArray(data158)){
if(data158.topicsCreated === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "topicsCreated"},message:"must have required property '"+"topicsCreated"+"'"});
errors++;
}
if(data158.topicsDeleted === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "topicsDeleted"},message:"must have required property '"+"topicsDeleted"+"'"});
errors++;
}
if(data158.topicsReconfigured === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "topicsReconfigured"},message:"must have required property '"+"topicsReconfigured"+"'"});
errors++;
}
if(data158.partitionsAdded === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "partitionsAdded"},message:"must have required property '"+"partitionsAdded"+"'"});
errors++;
}
if(data158.partitionsMoved === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "partitionsMoved"},message:"must have required property '"+"partitionsMoved"+"'"});
errors++;
}
if(data158.replicasMoved === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "replicasMoved"},message:"must have required property '"+"replicasMoved"+"'"});
errors++;
}
if(data158.bytesMoved === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "bytesMoved"},message:"must have required property '"+"bytesMoved"+"'"});
errors++;
}
if(data158.lowerBoundBytes === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "lowerBoundBytes"},message:"must have required property '"+"lowerBoundBytes"+"'"});
errors++;
}
if(data158.bytesByRule === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "bytesByRule"},message:"must have required property '"+"bytesByRule"+"'"});
errors++;
}
if(data158.bytesAcrossRacks === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "bytesAcrossRacks"},message:"must have required property '"+"bytesAcrossRacks"+"'"});
errors++;
}
if(data158.crossRackCost === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "crossRackCost"},message:"must have required property '"+"crossRackCost"+"'"});
errors++;
}
if(data158.leftOver === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "leftOver"},message:"must have required property '"+"leftOver"+"'"});
errors++;
}
if(data158.leadersChanged === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "leadersChanged"},message:"must have required property '"+"leadersChanged"+"'"});
errors++;
}
if(data158.ordersChanged === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "ordersChanged"},message:"must have required property '"+"ordersChanged"+"'"});
errors++;
}
if(data158.balance === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "balance"},message:"must have required property '"+"balance"+"'"});
errors++;
}
if(data158.recovery === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "recovery"},message:"must have required property '"+"recovery"+"'"});
errors++;
}
if(data158.unreachableGoals === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "unreachableGoals"},message:"must have required property '"+"unreachableGoals"+"'"});
errors++;
}
if(data158.drained === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "drained"},message:"must have required property '"+"drained"+"'"});
errors++;
}
if(data158.held === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "held"},message:"must have required property '"+"held"+"'"});
errors++;
}
if(data158.ungovernedTopics === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "ungovernedTopics"},message:"must have required property '"+"ungovernedTopics"+"'"});
errors++;
}
if(data158.undeclaredTopics === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "undeclaredTopics"},message:"must have required property '"+"undeclaredTopics"+"'"});
errors++;
}
if(data158.mixedFactors === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "mixedFactors"},message:"must have required property '"+"mixedFactors"+"'"});
errors++;
}
if(data158.unownedConfigs === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "unownedConfigs"},message:"must have required property '"+"unownedConfigs"+"'"});
errors++;
}
for(const key23 in data158){
if(!(func1.call(schema19.properties.summary.properties, key23))){
(vErrors ??= []).push({instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties"});
errors++;
}
}
if(data158.topicsCreated !== undefined){
let data159 = data158.topicsCreated;
if(!(((typeof data159 == "number") && (!(data159 % 1) && !isNaN(data159))) && (isFinite(data159)))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/topicsCreated",schemaPath:"#/properties/summary/properties/topicsCreated/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data159 == "number") && (isFinite(data159))){
if(data159 < 0 || isNaN(data159)){
(vErrors ??= []).push({instancePath:instancePath+"/summary/topicsCreated",schemaPath:"#/properties/summary/properties/topicsCreated/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data158.topicsDeleted !== undefined){
let data160 = data158.topicsDeleted;
if(!(((typeof data160 == "number") && (!(data160 % 1) && !isNaN(data160))) && (isFinite(data160)))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/topicsDeleted",schemaPath:"#/properties/summary/properties/topicsDeleted/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data160 == "number") && (isFinite(data160))){
if(data160 < 0 || isNaN(data160)){
(vErrors ??= []).push({instancePath:instancePath+"/summary/topicsDeleted",schemaPath:"#/properties/summary/properties/topicsDeleted/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data158.topicsReconfigured !== undefined){
let data161 = data158.topicsReconfigured;
if(!(((typeof data161 == "number") && (!(data161 % 1) && !isNaN(data161))) && (isFinite(data161)))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/topicsReconfigured",schemaPath:"#/properties/summary/properties/topicsReconfigured/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data161 == "number") && (isFinite(data161))){
if(data161 < 0 || isNaN(data161)){
(vErrors ??= []).push({instancePath:instancePath+"/summary/topicsReconfigured",schemaPath:"#/properties/summary/properties/topicsReconfigured/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data158.partitionsAdded !== undefined){
let data162 = data158.partitionsAdded;
if(!(((typeof data162 == "number") && (!(data162 % 1) && !isNaN(data162))) && (isFinite(data162)))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/partitionsAdded",schemaPath:"#/properties/summary/properties/partitionsAdded/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data162 == "number") && (isFinite(data162))){
if(data162 < 0 || isNaN(data162)){
(vErrors ??= []).push({instancePath:instancePath+"/summary/partitionsAdded",schemaPath:"#/properties/summary/properties/partitionsAdded/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data158.partitionsMoved !== undefined){
let data163 = data158.partitionsMoved;
if(!(((typeof data163 == "number") && (!(data163 % 1) && !isNaN(data163))) && (isFinite(data163)))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/partitionsMoved",schemaPath:"#/properties/summary/properties/partitionsMoved/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data163 == "number") && (isFinite(data163))){
if(data163 < 0 || isNaN(data163)){
(vErrors ??= []).push({instancePath:instancePath+"/summary/partitionsMoved",schemaPath:"#/properties/summary/properties/partitionsMoved/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data158.replicasMoved !== undefined){
let data164 = data158.replicasMoved;
if(!(((typeof data164 == "number") && (!(data164 % 1) && !isNaN(data164))) && (isFinite(data164)))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/replicasMoved",schemaPath:"#/properties/summary/properties/replicasMoved/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data164 == "number") && (isFinite(data164))){
if(data164 < 0 || isNaN(data164)){
(vErrors ??= []).push({instancePath:instancePath+"/summary/replicasMoved",schemaPath:"#/properties/summary/properties/replicasMoved/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data158.bytesMoved !== undefined){
let data165 = data158.bytesMoved;
if(!(((typeof data165 == "number") && (!(data165 % 1) && !isNaN(data165))) && (isFinite(data165)))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/bytesMoved",schemaPath:"#/properties/summary/properties/bytesMoved/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data165 == "number") && (isFinite(data165))){
if(data165 < 0 || isNaN(data165)){
(vErrors ??= []).push({instancePath:instancePath+"/summary/bytesMoved",schemaPath:"#/properties/summary/properties/bytesMoved/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data158.lowerBoundBytes !== undefined){
let data166 = data158.lowerBoundBytes;
if(!(((typeof data166 == "number") && (!(data166 % 1) && !isNaN(data166))) && (isFinite(data166)))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/lowerBoundBytes",schemaPath:"#/properties/summary/properties/lowerBoundBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data166 == "number") && (isFinite(data166))){
if(data166 < 0 || isNaN(data166)){
(vErrors ??= []).push({instancePath:instancePath+"/summary/lowerBoundBytes",schemaPath:"#/properties/summary/properties/lowerBoundBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data158.bytesByRule !== undefined){
let data167 = data158.bytesByRule;
if(data167 && typeof data167 == "object" && !Array.isArray(data167)){
for(const key24 in data167){
const _errs332 = errors;
if(!(((((((((((((key24 === "drain") || (key24 === "replace")) || (key24 === "pool")) || (key24 === "duplicate")) || (key24 === "replication-factor")) || (key24 === "racks")) || (key24 === "capacity")) || (key24 === "storage-balance")) || (key24 === "replica-balance")) || (key24 === "traffic-balance")) || (key24 === "leader-rules")) || (key24 === "leader-balance")) || (key24 === "failover"))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/bytesByRule",schemaPath:"#/properties/summary/properties/bytesByRule/propertyNames/enum",keyword:"enum",params:{allowedValues: schema19.properties.summary.properties.bytesByRule.propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key24});
errors++;
}
var valid72 = _errs332 === errors;
if(!valid72){
(vErrors ??= []).push({instancePath:instancePath+"/summary/bytesByRule",schemaPath:"#/properties/summary/properties/bytesByRule/propertyNames",keyword:"propertyNames",params:{propertyName: key24},message:"property name must be valid"});
errors++;
}
}
for(const key25 in data167){
let data168 = data167[key25];
if(!(((typeof data168 == "number") && (!(data168 % 1) && !isNaN(data168))) && (isFinite(data168)))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/bytesByRule/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/summary/properties/bytesByRule/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data168 == "number") && (isFinite(data168))){
if(data168 < 0 || isNaN(data168)){
(vErrors ??= []).push({instancePath:instancePath+"/summary/bytesByRule/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/summary/properties/bytesByRule/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/summary/bytesByRule",schemaPath:"#/properties/summary/properties/bytesByRule/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data158.bytesAcrossRacks !== undefined){
let data169 = data158.bytesAcrossRacks;
if(!(((typeof data169 == "number") && (!(data169 % 1) && !isNaN(data169))) && (isFinite(data169)))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/bytesAcrossRacks",schemaPath:"#/properties/summary/properties/bytesAcrossRacks/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data169 == "number") && (isFinite(data169))){
if(data169 < 0 || isNaN(data169)){
(vErrors ??= []).push({instancePath:instancePath+"/summary/bytesAcrossRacks",schemaPath:"#/properties/summary/properties/bytesAcrossRacks/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data158.crossRackCost !== undefined){
let data170 = data158.crossRackCost;
if((!(data170 && typeof data170 == "object" && !Array.isArray(data170))) && (data170 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/summary/crossRackCost",schemaPath:"#/properties/summary/properties/crossRackCost/type",keyword:"type",params:{type: schema19.properties.summary.properties.crossRackCost.type},message:"must be object,null"});
errors++;
}
if(data170 && typeof data170 == "object" && !Array.isArray(data170)){
if(data170.amount === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary/crossRackCost",schemaPath:"#/properties/summary/properties/crossRackCost/required",keyword:"required",params:{missingProperty: "amount"},message:"must have required property '"+"amount"+"'"});
errors++;
}
if(data170.currency === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary/crossRackCost",schemaPath:"#/properties/summary/properties/crossRackCost/required",keyword:"required",params:{missingProperty: "currency"},message:"must have required property '"+"currency"+"'"});
errors++;
}
for(const key26 in data170){
if(!((key26 === "amount") || (key26 === "currency"))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/crossRackCost",schemaPath:"#/properties/summary/properties/crossRackCost/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties"});
errors++;
}
}
if(data170.amount !== undefined){
let data171 = data170.amount;
if((typeof data171 == "number") && (isFinite(data171))){
if(data171 < 0 || isNaN(data171)){
(vErrors ??= []).push({instancePath:instancePath+"/summary/crossRackCost/amount",schemaPath:"#/properties/summary/properties/crossRackCost/properties/amount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/summary/crossRackCost/amount",schemaPath:"#/properties/summary/properties/crossRackCost/properties/amount/type",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
if(data170.currency !== undefined){
if(typeof data170.currency !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/summary/crossRackCost/currency",schemaPath:"#/properties/summary/properties/crossRackCost/properties/currency/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
}
if(data158.leftOver !== undefined){
let data173 = data158.leftOver;
if((!(data173 && typeof data173 == "object" && !Array.isArray(data173))) && (data173 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/summary/leftOver",schemaPath:"#/properties/summary/properties/leftOver/type",keyword:"type",params:{type: schema19.properties.summary.properties.leftOver.type},message:"must be object,null"});
errors++;
}
if(data173 && typeof data173 == "object" && !Array.isArray(data173)){
if(data173.partitions === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary/leftOver",schemaPath:"#/properties/summary/properties/leftOver/required",keyword:"required",params:{missingProperty: "partitions"},message:"must have required property '"+"partitions"+"'"});
errors++;
}
if(data173.replicas === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary/leftOver",schemaPath:"#/properties/summary/properties/leftOver/required",keyword:"required",params:{missingProperty: "replicas"},message:"must have required property '"+"replicas"+"'"});
errors++;
}
if(data173.bytes === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary/leftOver",schemaPath:"#/properties/summary/properties/leftOver/required",keyword:"required",params:{missingProperty: "bytes"},message:"must have required property '"+"bytes"+"'"});
errors++;
}
for(const key27 in data173){
if(!(((key27 === "partitions") || (key27 === "replicas")) || (key27 === "bytes"))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/leftOver",schemaPath:"#/properties/summary/properties/leftOver/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},message:"must NOT have additional properties"});
errors++;
}
}
if(data173.partitions !== undefined){
let data174 = data173.partitions;
if(!(((typeof data174 == "number") && (!(data174 % 1) && !isNaN(data174))) && (isFinite(data174)))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/leftOver/partitions",schemaPath:"#/properties/summary/properties/leftOver/properties/partitions/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data174 == "number") && (isFinite(data174))){
if(data174 < 0 || isNaN(data174)){
(vErrors ??= []).push({instancePath:instancePath+"/summary/leftOver/partitions",schemaPath:"#/properties/summary/properties/leftOver/properties/partitions/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data173.replicas !== undefined){
let data175 = data173.replicas;
if(!(((typeof data175 == "number") && (!(data175 % 1) && !isNaN(data175))) && (isFinite(data175)))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/leftOver/replicas",schemaPath:"#/properties/summary/properties/leftOver/properties/replicas/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data175 == "number") && (isFinite(data175))){
if(data175 < 0 || isNaN(data175)){
(vErrors ??= []).push({instancePath:instancePath+"/summary/leftOver/replicas",schemaPath:"#/properties/summary/properties/leftOver/properties/replicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data173.bytes !== undefined){
let data176 = data173.bytes;
if(!(((typeof data176 == "number") && (!(data176 % 1) && !isNaN(data176))) && (isFinite(data176)))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/leftOver/bytes",schemaPath:"#/properties/summary/properties/leftOver/properties/bytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data176 == "number") && (isFinite(data176))){
if(data176 < 0 || isNaN(data176)){
(vErrors ??= []).push({instancePath:instancePath+"/summary/leftOver/bytes",schemaPath:"#/properties/summary/properties/leftOver/properties/bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
}
if(data158.leadersChanged !== undefined){
let data177 = data158.leadersChanged;
if(!(((typeof data177 == "number") && (!(data177 % 1) && !isNaN(data177))) && (isFinite(data177)))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/leadersChanged",schemaPath:"#/properties/summary/properties/leadersChanged/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data177 == "number") && (isFinite(data177))){
if(data177 < 0 || isNaN(data177)){
(vErrors ??= []).push({instancePath:instancePath+"/summary/leadersChanged",schemaPath:"#/properties/summary/properties/leadersChanged/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data158.ordersChanged !== undefined){
let data178 = data158.ordersChanged;
if(!(((typeof data178 == "number") && (!(data178 % 1) && !isNaN(data178))) && (isFinite(data178)))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/ordersChanged",schemaPath:"#/properties/summary/properties/ordersChanged/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data178 == "number") && (isFinite(data178))){
if(data178 < 0 || isNaN(data178)){
(vErrors ??= []).push({instancePath:instancePath+"/summary/ordersChanged",schemaPath:"#/properties/summary/properties/ordersChanged/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data158.balance !== undefined){
let data179 = data158.balance;
if(Array.isArray(data179)){
const len23 = data179.length;
for(let i23=0; i23<len23; i23++){
let data180 = data179[i23];
if(data180 && typeof data180 == "object" && !Array.isArray(data180)){
if(data180.pool === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary/balance/" + i23,schemaPath:"#/properties/summary/properties/balance/items/required",keyword:"required",params:{missingProperty: "pool"},message:"must have required property '"+"pool"+"'"});
errors++;
}
if(data180.dimension === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary/balance/" + i23,schemaPath:"#/properties/summary/properties/balance/items/required",keyword:"required",params:{missingProperty: "dimension"},message:"must have required property '"+"dimension"+"'"});
errors++;
}
if(data180.unit === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary/balance/" + i23,schemaPath:"#/properties/summary/properties/balance/items/required",keyword:"required",params:{missingProperty: "unit"},message:"must have required property '"+"unit"+"'"});
errors++;
}
if(data180.tolerance === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary/balance/" + i23,schemaPath:"#/properties/summary/properties/balance/items/required",keyword:"required",params:{missingProperty: "tolerance"},message:"must have required property '"+"tolerance"+"'"});
errors++;
}
if(data180.before === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary/balance/" + i23,schemaPath:"#/properties/summary/properties/balance/items/required",keyword:"required",params:{missingProperty: "before"},message:"must have required property '"+"before"+"'"});
errors++;
}
if(data180.after === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary/balance/" + i23,schemaPath:"#/properties/summary/properties/balance/items/required",keyword:"required",params:{missingProperty: "after"},message:"must have required property '"+"after"+"'"});
errors++;
}
if(data180.withinTolerance === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary/balance/" + i23,schemaPath:"#/properties/summary/properties/balance/items/required",keyword:"required",params:{missingProperty: "withinTolerance"},message:"must have required property '"+"withinTolerance"+"'"});
errors++;
}
for(const key28 in data180){
if(!((((((((key28 === "pool") || (key28 === "dimension")) || (key28 === "unit")) || (key28 === "tolerance")) || (key28 === "band")) || (key28 === "before")) || (key28 === "after")) || (key28 === "withinTolerance"))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/balance/" + i23,schemaPath:"#/properties/summary/properties/balance/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},message:"must NOT have additional properties"});
errors++;
}
}
if(data180.pool !== undefined){
if(typeof data180.pool !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/summary/balance/" + i23+"/pool",schemaPath:"#/properties/summary/properties/balance/items/properties/pool/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data180.dimension !== undefined){
let data182 = data180.dimension;
if(!(((((((((((data182 === "failover") || (data182 === "storage")) || (data182 === "replicas")) || (data182 === "leaders")) || (data182 === "produce")) || (data182 === "networkIn")) || (data182 === "networkOut")) || (data182 === "cpu")) || (data182 === "topicReplicas")) || (data182 === "topicLeaders")) || (data182 === "rackFailover"))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/balance/" + i23+"/dimension",schemaPath:"#/properties/summary/properties/balance/items/properties/dimension/enum",keyword:"enum",params:{allowedValues: schema19.properties.summary.properties.balance.items.properties.dimension.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data180.unit !== undefined){
let data183 = data180.unit;
if(!(((((data183 === "utilization") || (data183 === "bytes")) || (data183 === "count")) || (data183 === "bytesPerSecond")) || (data183 === "share"))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/balance/" + i23+"/unit",schemaPath:"#/properties/summary/properties/balance/items/properties/unit/enum",keyword:"enum",params:{allowedValues: schema19.properties.summary.properties.balance.items.properties.unit.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data180.tolerance !== undefined){
let data184 = data180.tolerance;
if((!((typeof data184 == "number") && (isFinite(data184)))) && (data184 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/summary/balance/" + i23+"/tolerance",schemaPath:"#/properties/summary/properties/balance/items/properties/tolerance/type",keyword:"type",params:{type: schema19.properties.summary.properties.balance.items.properties.tolerance.type},message:"must be number,null"});
errors++;
}
}
if(data180.band !== undefined){
let data185 = data180.band;
if(data185 && typeof data185 == "object" && !Array.isArray(data185)){
if(data185.beyond === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary/balance/" + i23+"/band",schemaPath:"#/properties/summary/properties/balance/items/properties/band/required",keyword:"required",params:{missingProperty: "beyond"},message:"must have required property '"+"beyond"+"'"});
errors++;
}
if(data185.to === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary/balance/" + i23+"/band",schemaPath:"#/properties/summary/properties/balance/items/properties/band/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"});
errors++;
}
for(const key29 in data185){
if(!((key29 === "beyond") || (key29 === "to"))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/balance/" + i23+"/band",schemaPath:"#/properties/summary/properties/balance/items/properties/band/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties"});
errors++;
}
}
if(data185.beyond !== undefined){
let data186 = data185.beyond;
if(!((typeof data186 == "number") && (isFinite(data186)))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/balance/" + i23+"/band/beyond",schemaPath:"#/properties/summary/properties/balance/items/properties/band/properties/beyond/type",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
if(data185.to !== undefined){
let data187 = data185.to;
if(!((typeof data187 == "number") && (isFinite(data187)))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/balance/" + i23+"/band/to",schemaPath:"#/properties/summary/properties/balance/items/properties/band/properties/to/type",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/summary/balance/" + i23+"/band",schemaPath:"#/properties/summary/properties/balance/items/properties/band/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data180.before !== undefined){
if(!(validate80(data180.before, {instancePath:instancePath+"/summary/balance/" + i23+"/before",parentData:data180,parentDataProperty:"before",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
if(data180.after !== undefined){
if(!(validate80(data180.after, {instancePath:instancePath+"/summary/balance/" + i23+"/after",parentData:data180,parentDataProperty:"after",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
if(data180.withinTolerance !== undefined){
if(typeof data180.withinTolerance !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/summary/balance/" + i23+"/withinTolerance",schemaPath:"#/properties/summary/properties/balance/items/properties/withinTolerance/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/summary/balance/" + i23,schemaPath:"#/properties/summary/properties/balance/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/summary/balance",schemaPath:"#/properties/summary/properties/balance/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data158.recovery !== undefined){
let data191 = data158.recovery;
if(Array.isArray(data191)){
const len24 = data191.length;
for(let i24=0; i24<len24; i24++){
let data192 = data191[i24];
if(data192 && typeof data192 == "object" && !Array.isArray(data192)){
if(data192.broker === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary/recovery/" + i24,schemaPath:"#/properties/summary/properties/recovery/items/required",keyword:"required",params:{missingProperty: "broker"},message:"must have required property '"+"broker"+"'"});
errors++;
}
if(data192.before === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary/recovery/" + i24,schemaPath:"#/properties/summary/properties/recovery/items/required",keyword:"required",params:{missingProperty: "before"},message:"must have required property '"+"before"+"'"});
errors++;
}
if(data192.after === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary/recovery/" + i24,schemaPath:"#/properties/summary/properties/recovery/items/required",keyword:"required",params:{missingProperty: "after"},message:"must have required property '"+"after"+"'"});
errors++;
}
for(const key30 in data192){
if(!(((key30 === "broker") || (key30 === "before")) || (key30 === "after"))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/recovery/" + i24,schemaPath:"#/properties/summary/properties/recovery/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},message:"must NOT have additional properties"});
errors++;
}
}
if(data192.broker !== undefined){
let data193 = data192.broker;
if(!(((typeof data193 == "number") && (!(data193 % 1) && !isNaN(data193))) && (isFinite(data193)))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/recovery/" + i24+"/broker",schemaPath:"#/properties/summary/properties/recovery/items/properties/broker/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data193 == "number") && (isFinite(data193))){
if(data193 < 0 || isNaN(data193)){
(vErrors ??= []).push({instancePath:instancePath+"/summary/recovery/" + i24+"/broker",schemaPath:"#/properties/summary/properties/recovery/items/properties/broker/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data192.before !== undefined){
if(!(validate83(data192.before, {instancePath:instancePath+"/summary/recovery/" + i24+"/before",parentData:data192,parentDataProperty:"before",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
if(data192.after !== undefined){
if(!(validate83(data192.after, {instancePath:instancePath+"/summary/recovery/" + i24+"/after",parentData:data192,parentDataProperty:"after",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/summary/recovery/" + i24,schemaPath:"#/properties/summary/properties/recovery/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/summary/recovery",schemaPath:"#/properties/summary/properties/recovery/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data158.unreachableGoals !== undefined){
let data196 = data158.unreachableGoals;
if(Array.isArray(data196)){
const len25 = data196.length;
for(let i25=0; i25<len25; i25++){
let data197 = data196[i25];
if(data197 && typeof data197 == "object" && !Array.isArray(data197)){
if(data197.pool === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary/unreachableGoals/" + i25,schemaPath:"#/properties/summary/properties/unreachableGoals/items/required",keyword:"required",params:{missingProperty: "pool"},message:"must have required property '"+"pool"+"'"});
errors++;
}
if(data197.dimension === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary/unreachableGoals/" + i25,schemaPath:"#/properties/summary/properties/unreachableGoals/items/required",keyword:"required",params:{missingProperty: "dimension"},message:"must have required property '"+"dimension"+"'"});
errors++;
}
if(data197.why === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary/unreachableGoals/" + i25,schemaPath:"#/properties/summary/properties/unreachableGoals/items/required",keyword:"required",params:{missingProperty: "why"},message:"must have required property '"+"why"+"'"});
errors++;
}
for(const key31 in data197){
if(!(((key31 === "pool") || (key31 === "dimension")) || (key31 === "why"))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/unreachableGoals/" + i25,schemaPath:"#/properties/summary/properties/unreachableGoals/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},message:"must NOT have additional properties"});
errors++;
}
}
if(data197.pool !== undefined){
if(typeof data197.pool !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/summary/unreachableGoals/" + i25+"/pool",schemaPath:"#/properties/summary/properties/unreachableGoals/items/properties/pool/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data197.dimension !== undefined){
let data199 = data197.dimension;
if(!(((((((((((((data199 === "replace") || (data199 === "leader-rules")) || (data199 === "failover")) || (data199 === "storage")) || (data199 === "replicas")) || (data199 === "leaders")) || (data199 === "produce")) || (data199 === "networkIn")) || (data199 === "networkOut")) || (data199 === "cpu")) || (data199 === "topicReplicas")) || (data199 === "topicLeaders")) || (data199 === "rackFailover"))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/unreachableGoals/" + i25+"/dimension",schemaPath:"#/properties/summary/properties/unreachableGoals/items/properties/dimension/enum",keyword:"enum",params:{allowedValues: schema19.properties.summary.properties.unreachableGoals.items.properties.dimension.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data197.why !== undefined){
if(typeof data197.why !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/summary/unreachableGoals/" + i25+"/why",schemaPath:"#/properties/summary/properties/unreachableGoals/items/properties/why/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/summary/unreachableGoals/" + i25,schemaPath:"#/properties/summary/properties/unreachableGoals/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/summary/unreachableGoals",schemaPath:"#/properties/summary/properties/unreachableGoals/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data158.drained !== undefined){
let data201 = data158.drained;
if(Array.isArray(data201)){
const len26 = data201.length;
for(let i26=0; i26<len26; i26++){
let data202 = data201[i26];
if(data202 && typeof data202 == "object" && !Array.isArray(data202)){
if(data202.broker === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary/drained/" + i26,schemaPath:"#/properties/summary/properties/drained/items/required",keyword:"required",params:{missingProperty: "broker"},message:"must have required property '"+"broker"+"'"});
errors++;
}
if(data202.replicasBefore === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary/drained/" + i26,schemaPath:"#/properties/summary/properties/drained/items/required",keyword:"required",params:{missingProperty: "replicasBefore"},message:"must have required property '"+"replicasBefore"+"'"});
errors++;
}
if(data202.replicasAfter === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary/drained/" + i26,schemaPath:"#/properties/summary/properties/drained/items/required",keyword:"required",params:{missingProperty: "replicasAfter"},message:"must have required property '"+"replicasAfter"+"'"});
errors++;
}
if(data202.topicsLeft === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary/drained/" + i26,schemaPath:"#/properties/summary/properties/drained/items/required",keyword:"required",params:{missingProperty: "topicsLeft"},message:"must have required property '"+"topicsLeft"+"'"});
errors++;
}
for(const key32 in data202){
if(!((((key32 === "broker") || (key32 === "replicasBefore")) || (key32 === "replicasAfter")) || (key32 === "topicsLeft"))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/drained/" + i26,schemaPath:"#/properties/summary/properties/drained/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},message:"must NOT have additional properties"});
errors++;
}
}
if(data202.broker !== undefined){
let data203 = data202.broker;
if(!(((typeof data203 == "number") && (!(data203 % 1) && !isNaN(data203))) && (isFinite(data203)))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/drained/" + i26+"/broker",schemaPath:"#/properties/summary/properties/drained/items/properties/broker/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data203 == "number") && (isFinite(data203))){
if(data203 < 0 || isNaN(data203)){
(vErrors ??= []).push({instancePath:instancePath+"/summary/drained/" + i26+"/broker",schemaPath:"#/properties/summary/properties/drained/items/properties/broker/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data202.replicasBefore !== undefined){
let data204 = data202.replicasBefore;
if(!(((typeof data204 == "number") && (!(data204 % 1) && !isNaN(data204))) && (isFinite(data204)))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/drained/" + i26+"/replicasBefore",schemaPath:"#/properties/summary/properties/drained/items/properties/replicasBefore/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data204 == "number") && (isFinite(data204))){
if(data204 < 0 || isNaN(data204)){
(vErrors ??= []).push({instancePath:instancePath+"/summary/drained/" + i26+"/replicasBefore",schemaPath:"#/properties/summary/properties/drained/items/properties/replicasBefore/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data202.replicasAfter !== undefined){
let data205 = data202.replicasAfter;
if(!(((typeof data205 == "number") && (!(data205 % 1) && !isNaN(data205))) && (isFinite(data205)))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/drained/" + i26+"/replicasAfter",schemaPath:"#/properties/summary/properties/drained/items/properties/replicasAfter/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data205 == "number") && (isFinite(data205))){
if(data205 < 0 || isNaN(data205)){
(vErrors ??= []).push({instancePath:instancePath+"/summary/drained/" + i26+"/replicasAfter",schemaPath:"#/properties/summary/properties/drained/items/properties/replicasAfter/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data202.topicsLeft !== undefined){
let data206 = data202.topicsLeft;
if(Array.isArray(data206)){
const len27 = data206.length;
for(let i27=0; i27<len27; i27++){
if(typeof data206[i27] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/summary/drained/" + i26+"/topicsLeft/" + i27,schemaPath:"#/properties/summary/properties/drained/items/properties/topicsLeft/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/summary/drained/" + i26+"/topicsLeft",schemaPath:"#/properties/summary/properties/drained/items/properties/topicsLeft/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/summary/drained/" + i26,schemaPath:"#/properties/summary/properties/drained/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/summary/drained",schemaPath:"#/properties/summary/properties/drained/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data158.held !== undefined){
let data208 = data158.held;
if(Array.isArray(data208)){
const len28 = data208.length;
for(let i28=0; i28<len28; i28++){
let data209 = data208[i28];
if(data209 && typeof data209 == "object" && !Array.isArray(data209)){
if(data209.topic === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary/held/" + i28,schemaPath:"#/properties/summary/properties/held/items/required",keyword:"required",params:{missingProperty: "topic"},message:"must have required property '"+"topic"+"'"});
errors++;
}
if(data209.partition === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary/held/" + i28,schemaPath:"#/properties/summary/properties/held/items/required",keyword:"required",params:{missingProperty: "partition"},message:"must have required property '"+"partition"+"'"});
errors++;
}
if(data209.replicas === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary/held/" + i28,schemaPath:"#/properties/summary/properties/held/items/required",keyword:"required",params:{missingProperty: "replicas"},message:"must have required property '"+"replicas"+"'"});
errors++;
}
if(data209.why === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary/held/" + i28,schemaPath:"#/properties/summary/properties/held/items/required",keyword:"required",params:{missingProperty: "why"},message:"must have required property '"+"why"+"'"});
errors++;
}
if(data209.waitsFor === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary/held/" + i28,schemaPath:"#/properties/summary/properties/held/items/required",keyword:"required",params:{missingProperty: "waitsFor"},message:"must have required property '"+"waitsFor"+"'"});
errors++;
}
if(data209.lagging === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary/held/" + i28,schemaPath:"#/properties/summary/properties/held/items/required",keyword:"required",params:{missingProperty: "lagging"},message:"must have required property '"+"lagging"+"'"});
errors++;
}
for(const key33 in data209){
if(!((((((key33 === "topic") || (key33 === "partition")) || (key33 === "replicas")) || (key33 === "why")) || (key33 === "waitsFor")) || (key33 === "lagging"))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/held/" + i28,schemaPath:"#/properties/summary/properties/held/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},message:"must NOT have additional properties"});
errors++;
}
}
if(data209.topic !== undefined){
if(typeof data209.topic !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/summary/held/" + i28+"/topic",schemaPath:"#/properties/summary/properties/held/items/properties/topic/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data209.partition !== undefined){
let data211 = data209.partition;
if(!(((typeof data211 == "number") && (!(data211 % 1) && !isNaN(data211))) && (isFinite(data211)))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/held/" + i28+"/partition",schemaPath:"#/properties/summary/properties/held/items/properties/partition/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data211 == "number") && (isFinite(data211))){
if(data211 < 0 || isNaN(data211)){
(vErrors ??= []).push({instancePath:instancePath+"/summary/held/" + i28+"/partition",schemaPath:"#/properties/summary/properties/held/items/properties/partition/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data209.replicas !== undefined){
let data212 = data209.replicas;
if(Array.isArray(data212)){
const len29 = data212.length;
for(let i29=0; i29<len29; i29++){
let data213 = data212[i29];
if(!(((typeof data213 == "number") && (!(data213 % 1) && !isNaN(data213))) && (isFinite(data213)))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/held/" + i28+"/replicas/" + i29,schemaPath:"#/properties/summary/properties/held/items/properties/replicas/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data213 == "number") && (isFinite(data213))){
if(data213 < 0 || isNaN(data213)){
(vErrors ??= []).push({instancePath:instancePath+"/summary/held/" + i28+"/replicas/" + i29,schemaPath:"#/properties/summary/properties/held/items/properties/replicas/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/summary/held/" + i28+"/replicas",schemaPath:"#/properties/summary/properties/held/items/properties/replicas/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data209.why !== undefined){
let data214 = data209.why;
if(!((data214 === "unavailable") || (data214 === "offline-replica"))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/held/" + i28+"/why",schemaPath:"#/properties/summary/properties/held/items/properties/why/enum",keyword:"enum",params:{allowedValues: schema19.properties.summary.properties.held.items.properties.why.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data209.waitsFor !== undefined){
let data215 = data209.waitsFor;
if(Array.isArray(data215)){
const len30 = data215.length;
for(let i30=0; i30<len30; i30++){
let data216 = data215[i30];
if(!(((typeof data216 == "number") && (!(data216 % 1) && !isNaN(data216))) && (isFinite(data216)))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/held/" + i28+"/waitsFor/" + i30,schemaPath:"#/properties/summary/properties/held/items/properties/waitsFor/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data216 == "number") && (isFinite(data216))){
if(data216 < 0 || isNaN(data216)){
(vErrors ??= []).push({instancePath:instancePath+"/summary/held/" + i28+"/waitsFor/" + i30,schemaPath:"#/properties/summary/properties/held/items/properties/waitsFor/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/summary/held/" + i28+"/waitsFor",schemaPath:"#/properties/summary/properties/held/items/properties/waitsFor/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data209.lagging !== undefined){
let data217 = data209.lagging;
if(Array.isArray(data217)){
const len31 = data217.length;
for(let i31=0; i31<len31; i31++){
let data218 = data217[i31];
if(!(((typeof data218 == "number") && (!(data218 % 1) && !isNaN(data218))) && (isFinite(data218)))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/held/" + i28+"/lagging/" + i31,schemaPath:"#/properties/summary/properties/held/items/properties/lagging/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data218 == "number") && (isFinite(data218))){
if(data218 < 0 || isNaN(data218)){
(vErrors ??= []).push({instancePath:instancePath+"/summary/held/" + i28+"/lagging/" + i31,schemaPath:"#/properties/summary/properties/held/items/properties/lagging/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/summary/held/" + i28+"/lagging",schemaPath:"#/properties/summary/properties/held/items/properties/lagging/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/summary/held/" + i28,schemaPath:"#/properties/summary/properties/held/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/summary/held",schemaPath:"#/properties/summary/properties/held/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data158.ungovernedTopics !== undefined){
let data219 = data158.ungovernedTopics;
if(Array.isArray(data219)){
const len32 = data219.length;
for(let i32=0; i32<len32; i32++){
if(typeof data219[i32] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/summary/ungovernedTopics/" + i32,schemaPath:"#/properties/summary/properties/ungovernedTopics/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/summary/ungovernedTopics",schemaPath:"#/properties/summary/properties/ungovernedTopics/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data158.undeclaredTopics !== undefined){
let data221 = data158.undeclaredTopics;
if(Array.isArray(data221)){
const len33 = data221.length;
for(let i33=0; i33<len33; i33++){
let data222 = data221[i33];
if(data222 && typeof data222 == "object" && !Array.isArray(data222)){
if(data222.topic === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary/undeclaredTopics/" + i33,schemaPath:"#/properties/summary/properties/undeclaredTopics/items/required",keyword:"required",params:{missingProperty: "topic"},message:"must have required property '"+"topic"+"'"});
errors++;
}
if(data222.placement === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary/undeclaredTopics/" + i33,schemaPath:"#/properties/summary/properties/undeclaredTopics/items/required",keyword:"required",params:{missingProperty: "placement"},message:"must have required property '"+"placement"+"'"});
errors++;
}
for(const key34 in data222){
if(!((key34 === "topic") || (key34 === "placement"))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/undeclaredTopics/" + i33,schemaPath:"#/properties/summary/properties/undeclaredTopics/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},message:"must NOT have additional properties"});
errors++;
}
}
if(data222.topic !== undefined){
if(typeof data222.topic !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/summary/undeclaredTopics/" + i33+"/topic",schemaPath:"#/properties/summary/properties/undeclaredTopics/items/properties/topic/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data222.placement !== undefined){
let data224 = data222.placement;
if((typeof data224 !== "string") && (data224 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/summary/undeclaredTopics/" + i33+"/placement",schemaPath:"#/properties/summary/properties/undeclaredTopics/items/properties/placement/type",keyword:"type",params:{type: schema19.properties.summary.properties.undeclaredTopics.items.properties.placement.type},message:"must be string,null"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/summary/undeclaredTopics/" + i33,schemaPath:"#/properties/summary/properties/undeclaredTopics/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/summary/undeclaredTopics",schemaPath:"#/properties/summary/properties/undeclaredTopics/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data158.mixedFactors !== undefined){
let data225 = data158.mixedFactors;
if(Array.isArray(data225)){
const len34 = data225.length;
for(let i34=0; i34<len34; i34++){
let data226 = data225[i34];
if(data226 && typeof data226 == "object" && !Array.isArray(data226)){
if(data226.topic === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary/mixedFactors/" + i34,schemaPath:"#/properties/summary/properties/mixedFactors/items/required",keyword:"required",params:{missingProperty: "topic"},message:"must have required property '"+"topic"+"'"});
errors++;
}
if(data226.factors === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary/mixedFactors/" + i34,schemaPath:"#/properties/summary/properties/mixedFactors/items/required",keyword:"required",params:{missingProperty: "factors"},message:"must have required property '"+"factors"+"'"});
errors++;
}
for(const key35 in data226){
if(!((key35 === "topic") || (key35 === "factors"))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/mixedFactors/" + i34,schemaPath:"#/properties/summary/properties/mixedFactors/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35},message:"must NOT have additional properties"});
errors++;
}
}
if(data226.topic !== undefined){
if(typeof data226.topic !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/summary/mixedFactors/" + i34+"/topic",schemaPath:"#/properties/summary/properties/mixedFactors/items/properties/topic/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data226.factors !== undefined){
let data228 = data226.factors;
if(Array.isArray(data228)){
const len35 = data228.length;
for(let i35=0; i35<len35; i35++){
let data229 = data228[i35];
if(!(((typeof data229 == "number") && (!(data229 % 1) && !isNaN(data229))) && (isFinite(data229)))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/mixedFactors/" + i34+"/factors/" + i35,schemaPath:"#/properties/summary/properties/mixedFactors/items/properties/factors/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data229 == "number") && (isFinite(data229))){
if(data229 < 0 || isNaN(data229)){
(vErrors ??= []).push({instancePath:instancePath+"/summary/mixedFactors/" + i34+"/factors/" + i35,schemaPath:"#/properties/summary/properties/mixedFactors/items/properties/factors/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/summary/mixedFactors/" + i34+"/factors",schemaPath:"#/properties/summary/properties/mixedFactors/items/properties/factors/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/summary/mixedFactors/" + i34,schemaPath:"#/properties/summary/properties/mixedFactors/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/summary/mixedFactors",schemaPath:"#/properties/summary/properties/mixedFactors/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data158.unownedConfigs !== undefined){
let data230 = data158.unownedConfigs;
if(Array.isArray(data230)){
const len36 = data230.length;
for(let i36=0; i36<len36; i36++){
let data231 = data230[i36];
if(data231 && typeof data231 == "object" && !Array.isArray(data231)){
if(data231.topic === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary/unownedConfigs/" + i36,schemaPath:"#/properties/summary/properties/unownedConfigs/items/required",keyword:"required",params:{missingProperty: "topic"},message:"must have required property '"+"topic"+"'"});
errors++;
}
if(data231.keys === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary/unownedConfigs/" + i36,schemaPath:"#/properties/summary/properties/unownedConfigs/items/required",keyword:"required",params:{missingProperty: "keys"},message:"must have required property '"+"keys"+"'"});
errors++;
}
for(const key36 in data231){
if(!((key36 === "topic") || (key36 === "keys"))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/unownedConfigs/" + i36,schemaPath:"#/properties/summary/properties/unownedConfigs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36},message:"must NOT have additional properties"});
errors++;
}
}
if(data231.topic !== undefined){
if(typeof data231.topic !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/summary/unownedConfigs/" + i36+"/topic",schemaPath:"#/properties/summary/properties/unownedConfigs/items/properties/topic/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data231.keys !== undefined){
let data233 = data231.keys;
if(Array.isArray(data233)){
const len37 = data233.length;
for(let i37=0; i37<len37; i37++){
if(typeof data233[i37] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/summary/unownedConfigs/" + i36+"/keys/" + i37,schemaPath:"#/properties/summary/properties/unownedConfigs/items/properties/keys/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/summary/unownedConfigs/" + i36+"/keys",schemaPath:"#/properties/summary/properties/unownedConfigs/items/properties/keys/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/summary/unownedConfigs/" + i36,schemaPath:"#/properties/summary/properties/unownedConfigs/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/summary/unownedConfigs",schemaPath:"#/properties/summary/properties/unownedConfigs/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.certificate !== undefined){
let data235 = data.certificate;
if(data235 && typeof data235 == "object" && !Array.isArray(data235)){
if(data235.placements === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/certificate",schemaPath:"#/properties/certificate/required",keyword:"required",params:{missingProperty: "placements"},message:"must have required property '"+"placements"+"'"});
errors++;
}
if(data235.pools === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/certificate",schemaPath:"#/properties/certificate/required",keyword:"required",params:{missingProperty: "pools"},message:"must have required property '"+"pools"+"'"});
errors++;
}
for(const key37 in data235){
if(!((key37 === "placements") || (key37 === "pools"))){
(vErrors ??= []).push({instancePath:instancePath+"/certificate",schemaPath:"#/properties/certificate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37},message:"must NOT have additional properties"});
errors++;
}
}
if(data235.placements !== undefined){
let data236 = data235.placements;
if(Array.isArray(data236)){
const len38 = data236.length;
for(let i38=0; i38<len38; i38++){
let data237 = data236[i38];
if(data237 && typeof data237 == "object" && !Array.isArray(data237)){
if(data237.pool === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/placements/" + i38,schemaPath:"#/properties/certificate/properties/placements/items/required",keyword:"required",params:{missingProperty: "pool"},message:"must have required property '"+"pool"+"'"});
errors++;
}
if(data237.replicationFactor === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/placements/" + i38,schemaPath:"#/properties/certificate/properties/placements/items/required",keyword:"required",params:{missingProperty: "replicationFactor"},message:"must have required property '"+"replicationFactor"+"'"});
errors++;
}
if(data237.racks === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/placements/" + i38,schemaPath:"#/properties/certificate/properties/placements/items/required",keyword:"required",params:{missingProperty: "racks"},message:"must have required property '"+"racks"+"'"});
errors++;
}
if(data237.leaderRacks === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/placements/" + i38,schemaPath:"#/properties/certificate/properties/placements/items/required",keyword:"required",params:{missingProperty: "leaderRacks"},message:"must have required property '"+"leaderRacks"+"'"});
errors++;
}
if(data237.minInSyncReplicas === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/placements/" + i38,schemaPath:"#/properties/certificate/properties/placements/items/required",keyword:"required",params:{missingProperty: "minInSyncReplicas"},message:"must have required property '"+"minInSyncReplicas"+"'"});
errors++;
}
if(data237.topics === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/placements/" + i38,schemaPath:"#/properties/certificate/properties/placements/items/required",keyword:"required",params:{missingProperty: "topics"},message:"must have required property '"+"topics"+"'"});
errors++;
}
if(data237.partitions === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/placements/" + i38,schemaPath:"#/properties/certificate/properties/placements/items/required",keyword:"required",params:{missingProperty: "partitions"},message:"must have required property '"+"partitions"+"'"});
errors++;
}
if(data237.waiting === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/placements/" + i38,schemaPath:"#/properties/certificate/properties/placements/items/required",keyword:"required",params:{missingProperty: "waiting"},message:"must have required property '"+"waiting"+"'"});
errors++;
}
for(const key38 in data237){
if(!((((((((key38 === "pool") || (key38 === "replicationFactor")) || (key38 === "racks")) || (key38 === "leaderRacks")) || (key38 === "minInSyncReplicas")) || (key38 === "topics")) || (key38 === "partitions")) || (key38 === "waiting"))){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/placements/" + i38,schemaPath:"#/properties/certificate/properties/placements/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38},message:"must NOT have additional properties"});
errors++;
}
}
if(data237.pool !== undefined){
if(typeof data237.pool !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/placements/" + i38+"/pool",schemaPath:"#/properties/certificate/properties/placements/items/properties/pool/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data237.replicationFactor !== undefined){
let data239 = data237.replicationFactor;
if(!(((typeof data239 == "number") && (!(data239 % 1) && !isNaN(data239))) && (isFinite(data239)))){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/placements/" + i38+"/replicationFactor",schemaPath:"#/properties/certificate/properties/placements/items/properties/replicationFactor/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data239 == "number") && (isFinite(data239))){
if(data239 < 0 || isNaN(data239)){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/placements/" + i38+"/replicationFactor",schemaPath:"#/properties/certificate/properties/placements/items/properties/replicationFactor/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data237.racks !== undefined){
if(!(validate66(data237.racks, {instancePath:instancePath+"/certificate/placements/" + i38+"/racks",parentData:data237,parentDataProperty:"racks",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data237.leaderRacks !== undefined){
let data241 = data237.leaderRacks;
if((!(Array.isArray(data241))) && (data241 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/placements/" + i38+"/leaderRacks",schemaPath:"#/properties/certificate/properties/placements/items/properties/leaderRacks/type",keyword:"type",params:{type: schema19.properties.certificate.properties.placements.items.properties.leaderRacks.type},message:"must be array,null"});
errors++;
}
if(Array.isArray(data241)){
const len39 = data241.length;
for(let i39=0; i39<len39; i39++){
if(typeof data241[i39] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/placements/" + i38+"/leaderRacks/" + i39,schemaPath:"#/properties/certificate/properties/placements/items/properties/leaderRacks/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
}
if(data237.minInSyncReplicas !== undefined){
let data243 = data237.minInSyncReplicas;
if(!(((typeof data243 == "number") && (!(data243 % 1) && !isNaN(data243))) && (isFinite(data243)))){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/placements/" + i38+"/minInSyncReplicas",schemaPath:"#/properties/certificate/properties/placements/items/properties/minInSyncReplicas/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data243 == "number") && (isFinite(data243))){
if(data243 < 0 || isNaN(data243)){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/placements/" + i38+"/minInSyncReplicas",schemaPath:"#/properties/certificate/properties/placements/items/properties/minInSyncReplicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data237.topics !== undefined){
let data244 = data237.topics;
if(Array.isArray(data244)){
const len40 = data244.length;
for(let i40=0; i40<len40; i40++){
if(typeof data244[i40] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/placements/" + i38+"/topics/" + i40,schemaPath:"#/properties/certificate/properties/placements/items/properties/topics/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/certificate/placements/" + i38+"/topics",schemaPath:"#/properties/certificate/properties/placements/items/properties/topics/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data237.partitions !== undefined){
let data246 = data237.partitions;
if(Array.isArray(data246)){
const len41 = data246.length;
for(let i41=0; i41<len41; i41++){
if(typeof data246[i41] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/placements/" + i38+"/partitions/" + i41,schemaPath:"#/properties/certificate/properties/placements/items/properties/partitions/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/certificate/placements/" + i38+"/partitions",schemaPath:"#/properties/certificate/properties/placements/items/properties/partitions/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data237.waiting !== undefined){
let data248 = data237.waiting;
if(Array.isArray(data248)){
const len42 = data248.length;
for(let i42=0; i42<len42; i42++){
if(typeof data248[i42] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/placements/" + i38+"/waiting/" + i42,schemaPath:"#/properties/certificate/properties/placements/items/properties/waiting/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/certificate/placements/" + i38+"/waiting",schemaPath:"#/properties/certificate/properties/placements/items/properties/waiting/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/certificate/placements/" + i38,schemaPath:"#/properties/certificate/properties/placements/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/certificate/placements",schemaPath:"#/properties/certificate/properties/placements/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data235.pools !== undefined){
let data250 = data235.pools;
if(Array.isArray(data250)){
const len43 = data250.length;
for(let i43=0; i43<len43; i43++){
let data251 = data250[i43];
if(data251 && typeof data251 == "object" && !Array.isArray(data251)){
if(data251.pool === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43,schemaPath:"#/properties/certificate/properties/pools/items/required",keyword:"required",params:{missingProperty: "pool"},message:"must have required property '"+"pool"+"'"});
errors++;
}
if(data251.members === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43,schemaPath:"#/properties/certificate/properties/pools/items/required",keyword:"required",params:{missingProperty: "members"},message:"must have required property '"+"members"+"'"});
errors++;
}
if(data251.drained === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43,schemaPath:"#/properties/certificate/properties/pools/items/required",keyword:"required",params:{missingProperty: "drained"},message:"must have required property '"+"drained"+"'"});
errors++;
}
if(data251.replaced === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43,schemaPath:"#/properties/certificate/properties/pools/items/required",keyword:"required",params:{missingProperty: "replaced"},message:"must have required property '"+"replaced"+"'"});
errors++;
}
if(data251.replacing === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43,schemaPath:"#/properties/certificate/properties/pools/items/required",keyword:"required",params:{missingProperty: "replacing"},message:"must have required property '"+"replacing"+"'"});
errors++;
}
if(data251.cordoned === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43,schemaPath:"#/properties/certificate/properties/pools/items/required",keyword:"required",params:{missingProperty: "cordoned"},message:"must have required property '"+"cordoned"+"'"});
errors++;
}
if(data251.leaderless === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43,schemaPath:"#/properties/certificate/properties/pools/items/required",keyword:"required",params:{missingProperty: "leaderless"},message:"must have required property '"+"leaderless"+"'"});
errors++;
}
if(data251.capacityBytes === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43,schemaPath:"#/properties/certificate/properties/pools/items/required",keyword:"required",params:{missingProperty: "capacityBytes"},message:"must have required property '"+"capacityBytes"+"'"});
errors++;
}
if(data251.maxUtilization === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43,schemaPath:"#/properties/certificate/properties/pools/items/required",keyword:"required",params:{missingProperty: "maxUtilization"},message:"must have required property '"+"maxUtilization"+"'"});
errors++;
}
if(data251.balance === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43,schemaPath:"#/properties/certificate/properties/pools/items/required",keyword:"required",params:{missingProperty: "balance"},message:"must have required property '"+"balance"+"'"});
errors++;
}
if(data251.forced === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43,schemaPath:"#/properties/certificate/properties/pools/items/required",keyword:"required",params:{missingProperty: "forced"},message:"must have required property '"+"forced"+"'"});
errors++;
}
if(data251.parts === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43,schemaPath:"#/properties/certificate/properties/pools/items/required",keyword:"required",params:{missingProperty: "parts"},message:"must have required property '"+"parts"+"'"});
errors++;
}
if(data251.dimensions === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43,schemaPath:"#/properties/certificate/properties/pools/items/required",keyword:"required",params:{missingProperty: "dimensions"},message:"must have required property '"+"dimensions"+"'"});
errors++;
}
if(data251.lowerBoundBytes === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43,schemaPath:"#/properties/certificate/properties/pools/items/required",keyword:"required",params:{missingProperty: "lowerBoundBytes"},message:"must have required property '"+"lowerBoundBytes"+"'"});
errors++;
}
for(const key39 in data251){
if(!(func1.call(schema19.properties.certificate.properties.pools.items.properties, key39))){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43,schemaPath:"#/properties/certificate/properties/pools/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39},message:"must NOT have additional properties"});
errors++;
}
}
if(data251.pool !== undefined){
if(typeof data251.pool !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/pool",schemaPath:"#/properties/certificate/properties/pools/items/properties/pool/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data251.members !== undefined){
let data253 = data251.members;
if(Array.isArray(data253)){
const len44 = data253.length;
for(let i44=0; i44<len44; i44++){
let data254 = data253[i44];
if(!(((typeof data254 == "number") && (!(data254 % 1) && !isNaN(data254))) && (isFinite(data254)))){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/members/" + i44,schemaPath:"#/properties/certificate/properties/pools/items/properties/members/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data254 == "number") && (isFinite(data254))){
if(data254 < 0 || isNaN(data254)){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/members/" + i44,schemaPath:"#/properties/certificate/properties/pools/items/properties/members/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/members",schemaPath:"#/properties/certificate/properties/pools/items/properties/members/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data251.drained !== undefined){
let data255 = data251.drained;
if(Array.isArray(data255)){
const len45 = data255.length;
for(let i45=0; i45<len45; i45++){
let data256 = data255[i45];
if(!(((typeof data256 == "number") && (!(data256 % 1) && !isNaN(data256))) && (isFinite(data256)))){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/drained/" + i45,schemaPath:"#/properties/certificate/properties/pools/items/properties/drained/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data256 == "number") && (isFinite(data256))){
if(data256 < 0 || isNaN(data256)){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/drained/" + i45,schemaPath:"#/properties/certificate/properties/pools/items/properties/drained/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/drained",schemaPath:"#/properties/certificate/properties/pools/items/properties/drained/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data251.replaced !== undefined){
let data257 = data251.replaced;
if(Array.isArray(data257)){
const len46 = data257.length;
for(let i46=0; i46<len46; i46++){
let data258 = data257[i46];
if(!(((typeof data258 == "number") && (!(data258 % 1) && !isNaN(data258))) && (isFinite(data258)))){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/replaced/" + i46,schemaPath:"#/properties/certificate/properties/pools/items/properties/replaced/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data258 == "number") && (isFinite(data258))){
if(data258 < 0 || isNaN(data258)){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/replaced/" + i46,schemaPath:"#/properties/certificate/properties/pools/items/properties/replaced/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/replaced",schemaPath:"#/properties/certificate/properties/pools/items/properties/replaced/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data251.replacing !== undefined){
let data259 = data251.replacing;
if(Array.isArray(data259)){
const len47 = data259.length;
for(let i47=0; i47<len47; i47++){
let data260 = data259[i47];
if(!(((typeof data260 == "number") && (!(data260 % 1) && !isNaN(data260))) && (isFinite(data260)))){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/replacing/" + i47,schemaPath:"#/properties/certificate/properties/pools/items/properties/replacing/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data260 == "number") && (isFinite(data260))){
if(data260 < 0 || isNaN(data260)){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/replacing/" + i47,schemaPath:"#/properties/certificate/properties/pools/items/properties/replacing/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/replacing",schemaPath:"#/properties/certificate/properties/pools/items/properties/replacing/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data251.cordoned !== undefined){
let data261 = data251.cordoned;
if(Array.isArray(data261)){
const len48 = data261.length;
for(let i48=0; i48<len48; i48++){
let data262 = data261[i48];
if(!(((typeof data262 == "number") && (!(data262 % 1) && !isNaN(data262))) && (isFinite(data262)))){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/cordoned/" + i48,schemaPath:"#/properties/certificate/properties/pools/items/properties/cordoned/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data262 == "number") && (isFinite(data262))){
if(data262 < 0 || isNaN(data262)){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/cordoned/" + i48,schemaPath:"#/properties/certificate/properties/pools/items/properties/cordoned/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/cordoned",schemaPath:"#/properties/certificate/properties/pools/items/properties/cordoned/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data251.leaderless !== undefined){
let data263 = data251.leaderless;
if(Array.isArray(data263)){
const len49 = data263.length;
for(let i49=0; i49<len49; i49++){
let data264 = data263[i49];
if(!(((typeof data264 == "number") && (!(data264 % 1) && !isNaN(data264))) && (isFinite(data264)))){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/leaderless/" + i49,schemaPath:"#/properties/certificate/properties/pools/items/properties/leaderless/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data264 == "number") && (isFinite(data264))){
if(data264 < 0 || isNaN(data264)){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/leaderless/" + i49,schemaPath:"#/properties/certificate/properties/pools/items/properties/leaderless/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/leaderless",schemaPath:"#/properties/certificate/properties/pools/items/properties/leaderless/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data251.capacityBytes !== undefined){
let data265 = data251.capacityBytes;
if((!(((typeof data265 == "number") && (!(data265 % 1) && !isNaN(data265))) && (isFinite(data265)))) && (data265 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/capacityBytes",schemaPath:"#/properties/certificate/properties/pools/items/properties/capacityBytes/type",keyword:"type",params:{type: schema19.properties.certificate.properties.pools.items.properties.capacityBytes.type},message:"must be integer,null"});
errors++;
}
if((typeof data265 == "number") && (isFinite(data265))){
if(data265 < 0 || isNaN(data265)){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/capacityBytes",schemaPath:"#/properties/certificate/properties/pools/items/properties/capacityBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data251.maxUtilization !== undefined){
let data266 = data251.maxUtilization;
if(!((typeof data266 == "number") && (isFinite(data266)))){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/maxUtilization",schemaPath:"#/properties/certificate/properties/pools/items/properties/maxUtilization/type",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
if(data251.balance !== undefined){
let data267 = data251.balance;
if(data267 && typeof data267 == "object" && !Array.isArray(data267)){
if(data267.storage === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/balance",schemaPath:"#/properties/certificate/properties/pools/items/properties/balance/required",keyword:"required",params:{missingProperty: "storage"},message:"must have required property '"+"storage"+"'"});
errors++;
}
if(data267.replicas === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/balance",schemaPath:"#/properties/certificate/properties/pools/items/properties/balance/required",keyword:"required",params:{missingProperty: "replicas"},message:"must have required property '"+"replicas"+"'"});
errors++;
}
if(data267.leaders === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/balance",schemaPath:"#/properties/certificate/properties/pools/items/properties/balance/required",keyword:"required",params:{missingProperty: "leaders"},message:"must have required property '"+"leaders"+"'"});
errors++;
}
if(data267.produce === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/balance",schemaPath:"#/properties/certificate/properties/pools/items/properties/balance/required",keyword:"required",params:{missingProperty: "produce"},message:"must have required property '"+"produce"+"'"});
errors++;
}
if(data267.networkIn === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/balance",schemaPath:"#/properties/certificate/properties/pools/items/properties/balance/required",keyword:"required",params:{missingProperty: "networkIn"},message:"must have required property '"+"networkIn"+"'"});
errors++;
}
if(data267.networkOut === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/balance",schemaPath:"#/properties/certificate/properties/pools/items/properties/balance/required",keyword:"required",params:{missingProperty: "networkOut"},message:"must have required property '"+"networkOut"+"'"});
errors++;
}
if(data267.cpu === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/balance",schemaPath:"#/properties/certificate/properties/pools/items/properties/balance/required",keyword:"required",params:{missingProperty: "cpu"},message:"must have required property '"+"cpu"+"'"});
errors++;
}
if(data267.topicReplicas === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/balance",schemaPath:"#/properties/certificate/properties/pools/items/properties/balance/required",keyword:"required",params:{missingProperty: "topicReplicas"},message:"must have required property '"+"topicReplicas"+"'"});
errors++;
}
if(data267.topicLeaders === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/balance",schemaPath:"#/properties/certificate/properties/pools/items/properties/balance/required",keyword:"required",params:{missingProperty: "topicLeaders"},message:"must have required property '"+"topicLeaders"+"'"});
errors++;
}
if(data267.failover === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/balance",schemaPath:"#/properties/certificate/properties/pools/items/properties/balance/required",keyword:"required",params:{missingProperty: "failover"},message:"must have required property '"+"failover"+"'"});
errors++;
}
if(data267.rackFailover === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/balance",schemaPath:"#/properties/certificate/properties/pools/items/properties/balance/required",keyword:"required",params:{missingProperty: "rackFailover"},message:"must have required property '"+"rackFailover"+"'"});
errors++;
}
for(const key40 in data267){
if(!(func1.call(schema19.properties.certificate.properties.pools.items.properties.balance.properties, key40))){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/balance",schemaPath:"#/properties/certificate/properties/pools/items/properties/balance/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40},message:"must NOT have additional properties"});
errors++;
}
}
if(data267.storage !== undefined){
let data268 = data267.storage;
if((!(((typeof data268 == "number") && (!(data268 % 1) && !isNaN(data268))) && (isFinite(data268)))) && (data268 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/balance/storage",schemaPath:"#/properties/certificate/properties/pools/items/properties/balance/properties/storage/type",keyword:"type",params:{type: schema19.properties.certificate.properties.pools.items.properties.balance.properties.storage.type},message:"must be integer,null"});
errors++;
}
if((typeof data268 == "number") && (isFinite(data268))){
if(data268 < 0 || isNaN(data268)){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/balance/storage",schemaPath:"#/properties/certificate/properties/pools/items/properties/balance/properties/storage/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data267.replicas !== undefined){
let data269 = data267.replicas;
if((!(((typeof data269 == "number") && (!(data269 % 1) && !isNaN(data269))) && (isFinite(data269)))) && (data269 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/balance/replicas",schemaPath:"#/properties/certificate/properties/pools/items/properties/balance/properties/replicas/type",keyword:"type",params:{type: schema19.properties.certificate.properties.pools.items.properties.balance.properties.replicas.type},message:"must be integer,null"});
errors++;
}
if((typeof data269 == "number") && (isFinite(data269))){
if(data269 < 0 || isNaN(data269)){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/balance/replicas",schemaPath:"#/properties/certificate/properties/pools/items/properties/balance/properties/replicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data267.leaders !== undefined){
let data270 = data267.leaders;
if((!(((typeof data270 == "number") && (!(data270 % 1) && !isNaN(data270))) && (isFinite(data270)))) && (data270 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/balance/leaders",schemaPath:"#/properties/certificate/properties/pools/items/properties/balance/properties/leaders/type",keyword:"type",params:{type: schema19.properties.certificate.properties.pools.items.properties.balance.properties.leaders.type},message:"must be integer,null"});
errors++;
}
if((typeof data270 == "number") && (isFinite(data270))){
if(data270 < 0 || isNaN(data270)){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/balance/leaders",schemaPath:"#/properties/certificate/properties/pools/items/properties/balance/properties/leaders/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data267.produce !== undefined){
let data271 = data267.produce;
if((!(((typeof data271 == "number") && (!(data271 % 1) && !isNaN(data271))) && (isFinite(data271)))) && (data271 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/balance/produce",schemaPath:"#/properties/certificate/properties/pools/items/properties/balance/properties/produce/type",keyword:"type",params:{type: schema19.properties.certificate.properties.pools.items.properties.balance.properties.produce.type},message:"must be integer,null"});
errors++;
}
if((typeof data271 == "number") && (isFinite(data271))){
if(data271 < 0 || isNaN(data271)){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/balance/produce",schemaPath:"#/properties/certificate/properties/pools/items/properties/balance/properties/produce/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data267.networkIn !== undefined){
let data272 = data267.networkIn;
if((!(((typeof data272 == "number") && (!(data272 % 1) && !isNaN(data272))) && (isFinite(data272)))) && (data272 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/balance/networkIn",schemaPath:"#/properties/certificate/properties/pools/items/properties/balance/properties/networkIn/type",keyword:"type",params:{type: schema19.properties.certificate.properties.pools.items.properties.balance.properties.networkIn.type},message:"must be integer,null"});
errors++;
}
if((typeof data272 == "number") && (isFinite(data272))){
if(data272 < 0 || isNaN(data272)){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/balance/networkIn",schemaPath:"#/properties/certificate/properties/pools/items/properties/balance/properties/networkIn/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data267.networkOut !== undefined){
let data273 = data267.networkOut;
if((!(((typeof data273 == "number") && (!(data273 % 1) && !isNaN(data273))) && (isFinite(data273)))) && (data273 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/balance/networkOut",schemaPath:"#/properties/certificate/properties/pools/items/properties/balance/properties/networkOut/type",keyword:"type",params:{type: schema19.properties.certificate.properties.pools.items.properties.balance.properties.networkOut.type},message:"must be integer,null"});
errors++;
}
if((typeof data273 == "number") && (isFinite(data273))){
if(data273 < 0 || isNaN(data273)){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/balance/networkOut",schemaPath:"#/properties/certificate/properties/pools/items/properties/balance/properties/networkOut/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data267.cpu !== undefined){
let data274 = data267.cpu;
if((!(((typeof data274 == "number") && (!(data274 % 1) && !isNaN(data274))) && (isFinite(data274)))) && (data274 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/balance/cpu",schemaPath:"#/properties/certificate/properties/pools/items/properties/balance/properties/cpu/type",keyword:"type",params:{type: schema19.properties.certificate.properties.pools.items.properties.balance.properties.cpu.type},message:"must be integer,null"});
errors++;
}
if((typeof data274 == "number") && (isFinite(data274))){
if(data274 < 0 || isNaN(data274)){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/balance/cpu",schemaPath:"#/properties/certificate/properties/pools/items/properties/balance/properties/cpu/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data267.topicReplicas !== undefined){
let data275 = data267.topicReplicas;
if((!(((typeof data275 == "number") && (!(data275 % 1) && !isNaN(data275))) && (isFinite(data275)))) && (data275 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/balance/topicReplicas",schemaPath:"#/properties/certificate/properties/pools/items/properties/balance/properties/topicReplicas/type",keyword:"type",params:{type: schema19.properties.certificate.properties.pools.items.properties.balance.properties.topicReplicas.type},message:"must be integer,null"});
errors++;
}
if((typeof data275 == "number") && (isFinite(data275))){
if(data275 < 0 || isNaN(data275)){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/balance/topicReplicas",schemaPath:"#/properties/certificate/properties/pools/items/properties/balance/properties/topicReplicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data267.topicLeaders !== undefined){
let data276 = data267.topicLeaders;
if((!(((typeof data276 == "number") && (!(data276 % 1) && !isNaN(data276))) && (isFinite(data276)))) && (data276 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/balance/topicLeaders",schemaPath:"#/properties/certificate/properties/pools/items/properties/balance/properties/topicLeaders/type",keyword:"type",params:{type: schema19.properties.certificate.properties.pools.items.properties.balance.properties.topicLeaders.type},message:"must be integer,null"});
errors++;
}
if((typeof data276 == "number") && (isFinite(data276))){
if(data276 < 0 || isNaN(data276)){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/balance/topicLeaders",schemaPath:"#/properties/certificate/properties/pools/items/properties/balance/properties/topicLeaders/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data267.failover !== undefined){
let data277 = data267.failover;
if((!(((typeof data277 == "number") && (!(data277 % 1) && !isNaN(data277))) && (isFinite(data277)))) && (data277 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/balance/failover",schemaPath:"#/properties/certificate/properties/pools/items/properties/balance/properties/failover/type",keyword:"type",params:{type: schema19.properties.certificate.properties.pools.items.properties.balance.properties.failover.type},message:"must be integer,null"});
errors++;
}
if((typeof data277 == "number") && (isFinite(data277))){
if(data277 < 0 || isNaN(data277)){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/balance/failover",schemaPath:"#/properties/certificate/properties/pools/items/properties/balance/properties/failover/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data267.rackFailover !== undefined){
let data278 = data267.rackFailover;
if((!(((typeof data278 == "number") && (!(data278 % 1) && !isNaN(data278))) && (isFinite(data278)))) && (data278 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/balance/rackFailover",schemaPath:"#/properties/certificate/properties/pools/items/properties/balance/properties/rackFailover/type",keyword:"type",params:{type: schema19.properties.certificate.properties.pools.items.properties.balance.properties.rackFailover.type},message:"must be integer,null"});
errors++;
}
if((typeof data278 == "number") && (isFinite(data278))){
if(data278 < 0 || isNaN(data278)){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/balance/rackFailover",schemaPath:"#/properties/certificate/properties/pools/items/properties/balance/properties/rackFailover/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/balance",schemaPath:"#/properties/certificate/properties/pools/items/properties/balance/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data251.forced !== undefined){
let data279 = data251.forced;
if(Array.isArray(data279)){
const len50 = data279.length;
for(let i50=0; i50<len50; i50++){
let data280 = data279[i50];
if(data280 && typeof data280 == "object" && !Array.isArray(data280)){
if(data280.rack === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/forced/" + i50,schemaPath:"#/properties/certificate/properties/pools/items/properties/forced/items/required",keyword:"required",params:{missingProperty: "rack"},message:"must have required property '"+"rack"+"'"});
errors++;
}
if(data280.rule === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/forced/" + i50,schemaPath:"#/properties/certificate/properties/pools/items/properties/forced/items/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'"});
errors++;
}
if(data280.copies === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/forced/" + i50,schemaPath:"#/properties/certificate/properties/pools/items/properties/forced/items/required",keyword:"required",params:{missingProperty: "copies"},message:"must have required property '"+"copies"+"'"});
errors++;
}
if(data280.bytes === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/forced/" + i50,schemaPath:"#/properties/certificate/properties/pools/items/properties/forced/items/required",keyword:"required",params:{missingProperty: "bytes"},message:"must have required property '"+"bytes"+"'"});
errors++;
}
for(const key41 in data280){
if(!((((key41 === "rack") || (key41 === "rule")) || (key41 === "copies")) || (key41 === "bytes"))){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/forced/" + i50,schemaPath:"#/properties/certificate/properties/pools/items/properties/forced/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41},message:"must NOT have additional properties"});
errors++;
}
}
if(data280.rack !== undefined){
let data281 = data280.rack;
if((typeof data281 !== "string") && (data281 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/forced/" + i50+"/rack",schemaPath:"#/properties/certificate/properties/pools/items/properties/forced/items/properties/rack/type",keyword:"type",params:{type: schema19.properties.certificate.properties.pools.items.properties.forced.items.properties.rack.type},message:"must be string,null"});
errors++;
}
}
if(data280.rule !== undefined){
let data282 = data280.rule;
if(!(((((((data282 === "drain") || (data282 === "replace")) || (data282 === "pool")) || (data282 === "duplicate")) || (data282 === "replication-factor")) || (data282 === "racks")) || (data282 === "offline"))){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/forced/" + i50+"/rule",schemaPath:"#/properties/certificate/properties/pools/items/properties/forced/items/properties/rule/enum",keyword:"enum",params:{allowedValues: schema19.properties.certificate.properties.pools.items.properties.forced.items.properties.rule.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data280.copies !== undefined){
let data283 = data280.copies;
if(!(((typeof data283 == "number") && (!(data283 % 1) && !isNaN(data283))) && (isFinite(data283)))){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/forced/" + i50+"/copies",schemaPath:"#/properties/certificate/properties/pools/items/properties/forced/items/properties/copies/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data283 == "number") && (isFinite(data283))){
if(data283 < 0 || isNaN(data283)){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/forced/" + i50+"/copies",schemaPath:"#/properties/certificate/properties/pools/items/properties/forced/items/properties/copies/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data280.bytes !== undefined){
let data284 = data280.bytes;
if(!(((typeof data284 == "number") && (!(data284 % 1) && !isNaN(data284))) && (isFinite(data284)))){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/forced/" + i50+"/bytes",schemaPath:"#/properties/certificate/properties/pools/items/properties/forced/items/properties/bytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data284 == "number") && (isFinite(data284))){
if(data284 < 0 || isNaN(data284)){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/forced/" + i50+"/bytes",schemaPath:"#/properties/certificate/properties/pools/items/properties/forced/items/properties/bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/forced/" + i50,schemaPath:"#/properties/certificate/properties/pools/items/properties/forced/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/forced",schemaPath:"#/properties/certificate/properties/pools/items/properties/forced/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data251.parts !== undefined){
let data285 = data251.parts;
if(Array.isArray(data285)){
const len51 = data285.length;
for(let i51=0; i51<len51; i51++){
let data286 = data285[i51];
if(data286 && typeof data286 == "object" && !Array.isArray(data286)){
if(data286.rack === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/parts/" + i51,schemaPath:"#/properties/certificate/properties/pools/items/properties/parts/items/required",keyword:"required",params:{missingProperty: "rack"},message:"must have required property '"+"rack"+"'"});
errors++;
}
if(data286.brokers === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/parts/" + i51,schemaPath:"#/properties/certificate/properties/pools/items/properties/parts/items/required",keyword:"required",params:{missingProperty: "brokers"},message:"must have required property '"+"brokers"+"'"});
errors++;
}
if(data286.forcedBytes === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/parts/" + i51,schemaPath:"#/properties/certificate/properties/pools/items/properties/parts/items/required",keyword:"required",params:{missingProperty: "forcedBytes"},message:"must have required property '"+"forcedBytes"+"'"});
errors++;
}
if(data286.crowdingBytes === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/parts/" + i51,schemaPath:"#/properties/certificate/properties/pools/items/properties/parts/items/required",keyword:"required",params:{missingProperty: "crowdingBytes"},message:"must have required property '"+"crowdingBytes"+"'"});
errors++;
}
if(data286.largeCopies === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/parts/" + i51,schemaPath:"#/properties/certificate/properties/pools/items/properties/parts/items/required",keyword:"required",params:{missingProperty: "largeCopies"},message:"must have required property '"+"largeCopies"+"'"});
errors++;
}
if(data286.lowerBoundBytes === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/parts/" + i51,schemaPath:"#/properties/certificate/properties/pools/items/properties/parts/items/required",keyword:"required",params:{missingProperty: "lowerBoundBytes"},message:"must have required property '"+"lowerBoundBytes"+"'"});
errors++;
}
for(const key42 in data286){
if(!((((((key42 === "rack") || (key42 === "brokers")) || (key42 === "forcedBytes")) || (key42 === "crowdingBytes")) || (key42 === "largeCopies")) || (key42 === "lowerBoundBytes"))){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/parts/" + i51,schemaPath:"#/properties/certificate/properties/pools/items/properties/parts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42},message:"must NOT have additional properties"});
errors++;
}
}
if(data286.rack !== undefined){
let data287 = data286.rack;
if((typeof data287 !== "string") && (data287 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/parts/" + i51+"/rack",schemaPath:"#/properties/certificate/properties/pools/items/properties/parts/items/properties/rack/type",keyword:"type",params:{type: schema19.properties.certificate.properties.pools.items.properties.parts.items.properties.rack.type},message:"must be string,null"});
errors++;
}
}
if(data286.brokers !== undefined){
let data288 = data286.brokers;
if(Array.isArray(data288)){
const len52 = data288.length;
for(let i52=0; i52<len52; i52++){
let data289 = data288[i52];
if(!(((typeof data289 == "number") && (!(data289 % 1) && !isNaN(data289))) && (isFinite(data289)))){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/parts/" + i51+"/brokers/" + i52,schemaPath:"#/properties/certificate/properties/pools/items/properties/parts/items/properties/brokers/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data289 == "number") && (isFinite(data289))){
if(data289 < 0 || isNaN(data289)){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/parts/" + i51+"/brokers/" + i52,schemaPath:"#/properties/certificate/properties/pools/items/properties/parts/items/properties/brokers/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/parts/" + i51+"/brokers",schemaPath:"#/properties/certificate/properties/pools/items/properties/parts/items/properties/brokers/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data286.forcedBytes !== undefined){
let data290 = data286.forcedBytes;
if(!(((typeof data290 == "number") && (!(data290 % 1) && !isNaN(data290))) && (isFinite(data290)))){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/parts/" + i51+"/forcedBytes",schemaPath:"#/properties/certificate/properties/pools/items/properties/parts/items/properties/forcedBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data290 == "number") && (isFinite(data290))){
if(data290 < 0 || isNaN(data290)){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/parts/" + i51+"/forcedBytes",schemaPath:"#/properties/certificate/properties/pools/items/properties/parts/items/properties/forcedBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data286.crowdingBytes !== undefined){
let data291 = data286.crowdingBytes;
if(!(((typeof data291 == "number") && (!(data291 % 1) && !isNaN(data291))) && (isFinite(data291)))){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/parts/" + i51+"/crowdingBytes",schemaPath:"#/properties/certificate/properties/pools/items/properties/parts/items/properties/crowdingBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data291 == "number") && (isFinite(data291))){
if(data291 < 0 || isNaN(data291)){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/parts/" + i51+"/crowdingBytes",schemaPath:"#/properties/certificate/properties/pools/items/properties/parts/items/properties/crowdingBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data286.largeCopies !== undefined){
let data292 = data286.largeCopies;
if(!(((typeof data292 == "number") && (!(data292 % 1) && !isNaN(data292))) && (isFinite(data292)))){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/parts/" + i51+"/largeCopies",schemaPath:"#/properties/certificate/properties/pools/items/properties/parts/items/properties/largeCopies/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data292 == "number") && (isFinite(data292))){
if(data292 < 0 || isNaN(data292)){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/parts/" + i51+"/largeCopies",schemaPath:"#/properties/certificate/properties/pools/items/properties/parts/items/properties/largeCopies/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data286.lowerBoundBytes !== undefined){
let data293 = data286.lowerBoundBytes;
if(!(((typeof data293 == "number") && (!(data293 % 1) && !isNaN(data293))) && (isFinite(data293)))){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/parts/" + i51+"/lowerBoundBytes",schemaPath:"#/properties/certificate/properties/pools/items/properties/parts/items/properties/lowerBoundBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data293 == "number") && (isFinite(data293))){
if(data293 < 0 || isNaN(data293)){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/parts/" + i51+"/lowerBoundBytes",schemaPath:"#/properties/certificate/properties/pools/items/properties/parts/items/properties/lowerBoundBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/parts/" + i51,schemaPath:"#/properties/certificate/properties/pools/items/properties/parts/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/parts",schemaPath:"#/properties/certificate/properties/pools/items/properties/parts/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data251.dimensions !== undefined){
let data294 = data251.dimensions;
if(Array.isArray(data294)){
const len53 = data294.length;
for(let i53=0; i53<len53; i53++){
let data295 = data294[i53];
if(data295 && typeof data295 == "object" && !Array.isArray(data295)){
if(data295.dimension === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/dimensions/" + i53,schemaPath:"#/properties/certificate/properties/pools/items/properties/dimensions/items/required",keyword:"required",params:{missingProperty: "dimension"},message:"must have required property '"+"dimension"+"'"});
errors++;
}
if(data295.status === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/dimensions/" + i53,schemaPath:"#/properties/certificate/properties/pools/items/properties/dimensions/items/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"});
errors++;
}
if(data295.lowerBoundBytes === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/dimensions/" + i53,schemaPath:"#/properties/certificate/properties/pools/items/properties/dimensions/items/required",keyword:"required",params:{missingProperty: "lowerBoundBytes"},message:"must have required property '"+"lowerBoundBytes"+"'"});
errors++;
}
if(data295.togetherBytes === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/dimensions/" + i53,schemaPath:"#/properties/certificate/properties/pools/items/properties/dimensions/items/required",keyword:"required",params:{missingProperty: "togetherBytes"},message:"must have required property '"+"togetherBytes"+"'"});
errors++;
}
if(data295.brokers === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/dimensions/" + i53,schemaPath:"#/properties/certificate/properties/pools/items/properties/dimensions/items/required",keyword:"required",params:{missingProperty: "brokers"},message:"must have required property '"+"brokers"+"'"});
errors++;
}
for(const key43 in data295){
if(!(((((key43 === "dimension") || (key43 === "status")) || (key43 === "lowerBoundBytes")) || (key43 === "togetherBytes")) || (key43 === "brokers"))){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/dimensions/" + i53,schemaPath:"#/properties/certificate/properties/pools/items/properties/dimensions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43},message:"must NOT have additional properties"});
errors++;
}
}
if(data295.dimension !== undefined){
let data296 = data295.dimension;
if(!(((((((((((data296 === "failover") || (data296 === "storage")) || (data296 === "replicas")) || (data296 === "leaders")) || (data296 === "produce")) || (data296 === "networkIn")) || (data296 === "networkOut")) || (data296 === "cpu")) || (data296 === "topicReplicas")) || (data296 === "topicLeaders")) || (data296 === "rackFailover"))){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/dimensions/" + i53+"/dimension",schemaPath:"#/properties/certificate/properties/pools/items/properties/dimensions/items/properties/dimension/enum",keyword:"enum",params:{allowedValues: schema19.properties.certificate.properties.pools.items.properties.dimensions.items.properties.dimension.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data295.status !== undefined){
let data297 = data295.status;
if(!((((data297 === "proven") || (data297 === "copies-nothing")) || (data297 === "not-reached")) || (data297 === "shared-brokers"))){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/dimensions/" + i53+"/status",schemaPath:"#/properties/certificate/properties/pools/items/properties/dimensions/items/properties/status/enum",keyword:"enum",params:{allowedValues: schema19.properties.certificate.properties.pools.items.properties.dimensions.items.properties.status.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data295.lowerBoundBytes !== undefined){
let data298 = data295.lowerBoundBytes;
if(!(((typeof data298 == "number") && (!(data298 % 1) && !isNaN(data298))) && (isFinite(data298)))){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/dimensions/" + i53+"/lowerBoundBytes",schemaPath:"#/properties/certificate/properties/pools/items/properties/dimensions/items/properties/lowerBoundBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data298 == "number") && (isFinite(data298))){
if(data298 < 0 || isNaN(data298)){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/dimensions/" + i53+"/lowerBoundBytes",schemaPath:"#/properties/certificate/properties/pools/items/properties/dimensions/items/properties/lowerBoundBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data295.togetherBytes !== undefined){
let data299 = data295.togetherBytes;
if(!(((typeof data299 == "number") && (!(data299 % 1) && !isNaN(data299))) && (isFinite(data299)))){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/dimensions/" + i53+"/togetherBytes",schemaPath:"#/properties/certificate/properties/pools/items/properties/dimensions/items/properties/togetherBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data299 == "number") && (isFinite(data299))){
if(data299 < 0 || isNaN(data299)){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/dimensions/" + i53+"/togetherBytes",schemaPath:"#/properties/certificate/properties/pools/items/properties/dimensions/items/properties/togetherBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data295.brokers !== undefined){
let data300 = data295.brokers;
if(Array.isArray(data300)){
const len54 = data300.length;
for(let i54=0; i54<len54; i54++){
let data301 = data300[i54];
if(data301 && typeof data301 == "object" && !Array.isArray(data301)){
if(data301.broker === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/dimensions/" + i53+"/brokers/" + i54,schemaPath:"#/properties/certificate/properties/pools/items/properties/dimensions/items/properties/brokers/items/required",keyword:"required",params:{missingProperty: "broker"},message:"must have required property '"+"broker"+"'"});
errors++;
}
if(data301.atMost === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/dimensions/" + i53+"/brokers/" + i54,schemaPath:"#/properties/certificate/properties/pools/items/properties/dimensions/items/properties/brokers/items/required",keyword:"required",params:{missingProperty: "atMost"},message:"must have required property '"+"atMost"+"'"});
errors++;
}
if(data301.atLeast === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/dimensions/" + i53+"/brokers/" + i54,schemaPath:"#/properties/certificate/properties/pools/items/properties/dimensions/items/properties/brokers/items/required",keyword:"required",params:{missingProperty: "atLeast"},message:"must have required property '"+"atLeast"+"'"});
errors++;
}
if(data301.leavingBytes === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/dimensions/" + i53+"/brokers/" + i54,schemaPath:"#/properties/certificate/properties/pools/items/properties/dimensions/items/properties/brokers/items/required",keyword:"required",params:{missingProperty: "leavingBytes"},message:"must have required property '"+"leavingBytes"+"'"});
errors++;
}
if(data301.leavingWithLargeBytes === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/dimensions/" + i53+"/brokers/" + i54,schemaPath:"#/properties/certificate/properties/pools/items/properties/dimensions/items/properties/brokers/items/required",keyword:"required",params:{missingProperty: "leavingWithLargeBytes"},message:"must have required property '"+"leavingWithLargeBytes"+"'"});
errors++;
}
if(data301.arrivingBytes === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/dimensions/" + i53+"/brokers/" + i54,schemaPath:"#/properties/certificate/properties/pools/items/properties/dimensions/items/properties/brokers/items/required",keyword:"required",params:{missingProperty: "arrivingBytes"},message:"must have required property '"+"arrivingBytes"+"'"});
errors++;
}
for(const key44 in data301){
if(!((((((key44 === "broker") || (key44 === "atMost")) || (key44 === "atLeast")) || (key44 === "leavingBytes")) || (key44 === "leavingWithLargeBytes")) || (key44 === "arrivingBytes"))){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/dimensions/" + i53+"/brokers/" + i54,schemaPath:"#/properties/certificate/properties/pools/items/properties/dimensions/items/properties/brokers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44},message:"must NOT have additional properties"});
errors++;
}
}
if(data301.broker !== undefined){
let data302 = data301.broker;
if(!(((typeof data302 == "number") && (!(data302 % 1) && !isNaN(data302))) && (isFinite(data302)))){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/dimensions/" + i53+"/brokers/" + i54+"/broker",schemaPath:"#/properties/certificate/properties/pools/items/properties/dimensions/items/properties/brokers/items/properties/broker/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data302 == "number") && (isFinite(data302))){
if(data302 < 0 || isNaN(data302)){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/dimensions/" + i53+"/brokers/" + i54+"/broker",schemaPath:"#/properties/certificate/properties/pools/items/properties/dimensions/items/properties/brokers/items/properties/broker/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data301.atMost !== undefined){
let data303 = data301.atMost;
if((!((typeof data303 == "number") && (isFinite(data303)))) && (data303 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/dimensions/" + i53+"/brokers/" + i54+"/atMost",schemaPath:"#/properties/certificate/properties/pools/items/properties/dimensions/items/properties/brokers/items/properties/atMost/type",keyword:"type",params:{type: schema19.properties.certificate.properties.pools.items.properties.dimensions.items.properties.brokers.items.properties.atMost.type},message:"must be number,null"});
errors++;
}
}
if(data301.atLeast !== undefined){
let data304 = data301.atLeast;
if((!((typeof data304 == "number") && (isFinite(data304)))) && (data304 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/dimensions/" + i53+"/brokers/" + i54+"/atLeast",schemaPath:"#/properties/certificate/properties/pools/items/properties/dimensions/items/properties/brokers/items/properties/atLeast/type",keyword:"type",params:{type: schema19.properties.certificate.properties.pools.items.properties.dimensions.items.properties.brokers.items.properties.atLeast.type},message:"must be number,null"});
errors++;
}
}
if(data301.leavingBytes !== undefined){
let data305 = data301.leavingBytes;
if(!(((typeof data305 == "number") && (!(data305 % 1) && !isNaN(data305))) && (isFinite(data305)))){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/dimensions/" + i53+"/brokers/" + i54+"/leavingBytes",schemaPath:"#/properties/certificate/properties/pools/items/properties/dimensions/items/properties/brokers/items/properties/leavingBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data305 == "number") && (isFinite(data305))){
if(data305 < 0 || isNaN(data305)){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/dimensions/" + i53+"/brokers/" + i54+"/leavingBytes",schemaPath:"#/properties/certificate/properties/pools/items/properties/dimensions/items/properties/brokers/items/properties/leavingBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data301.leavingWithLargeBytes !== undefined){
let data306 = data301.leavingWithLargeBytes;
if(!(((typeof data306 == "number") && (!(data306 % 1) && !isNaN(data306))) && (isFinite(data306)))){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/dimensions/" + i53+"/brokers/" + i54+"/leavingWithLargeBytes",schemaPath:"#/properties/certificate/properties/pools/items/properties/dimensions/items/properties/brokers/items/properties/leavingWithLargeBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data306 == "number") && (isFinite(data306))){
if(data306 < 0 || isNaN(data306)){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/dimensions/" + i53+"/brokers/" + i54+"/leavingWithLargeBytes",schemaPath:"#/properties/certificate/properties/pools/items/properties/dimensions/items/properties/brokers/items/properties/leavingWithLargeBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data301.arrivingBytes !== undefined){
let data307 = data301.arrivingBytes;
if(!(((typeof data307 == "number") && (!(data307 % 1) && !isNaN(data307))) && (isFinite(data307)))){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/dimensions/" + i53+"/brokers/" + i54+"/arrivingBytes",schemaPath:"#/properties/certificate/properties/pools/items/properties/dimensions/items/properties/brokers/items/properties/arrivingBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data307 == "number") && (isFinite(data307))){
if(data307 < 0 || isNaN(data307)){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/dimensions/" + i53+"/brokers/" + i54+"/arrivingBytes",schemaPath:"#/properties/certificate/properties/pools/items/properties/dimensions/items/properties/brokers/items/properties/arrivingBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/dimensions/" + i53+"/brokers/" + i54,schemaPath:"#/properties/certificate/properties/pools/items/properties/dimensions/items/properties/brokers/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/dimensions/" + i53+"/brokers",schemaPath:"#/properties/certificate/properties/pools/items/properties/dimensions/items/properties/brokers/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/dimensions/" + i53,schemaPath:"#/properties/certificate/properties/pools/items/properties/dimensions/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/dimensions",schemaPath:"#/properties/certificate/properties/pools/items/properties/dimensions/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data251.lowerBoundBytes !== undefined){
let data308 = data251.lowerBoundBytes;
if(!(((typeof data308 == "number") && (!(data308 % 1) && !isNaN(data308))) && (isFinite(data308)))){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/lowerBoundBytes",schemaPath:"#/properties/certificate/properties/pools/items/properties/lowerBoundBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data308 == "number") && (isFinite(data308))){
if(data308 < 0 || isNaN(data308)){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43+"/lowerBoundBytes",schemaPath:"#/properties/certificate/properties/pools/items/properties/lowerBoundBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i43,schemaPath:"#/properties/certificate/properties/pools/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools",schemaPath:"#/properties/certificate/properties/pools/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/certificate",schemaPath:"#/properties/certificate/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.unfinished !== undefined){
let data309 = data.unfinished;
if(data309 && typeof data309 == "object" && !Array.isArray(data309)){
if(data309.moves === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/unfinished",schemaPath:"#/properties/unfinished/required",keyword:"required",params:{missingProperty: "moves"},message:"must have required property '"+"moves"+"'"});
errors++;
}
if(data309.throttled === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/unfinished",schemaPath:"#/properties/unfinished/required",keyword:"required",params:{missingProperty: "throttled"},message:"must have required property '"+"throttled"+"'"});
errors++;
}
if(data309.throttledDown === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/unfinished",schemaPath:"#/properties/unfinished/required",keyword:"required",params:{missingProperty: "throttledDown"},message:"must have required property '"+"throttledDown"+"'"});
errors++;
}
for(const key45 in data309){
if(!(((key45 === "moves") || (key45 === "throttled")) || (key45 === "throttledDown"))){
(vErrors ??= []).push({instancePath:instancePath+"/unfinished",schemaPath:"#/properties/unfinished/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45},message:"must NOT have additional properties"});
errors++;
}
}
if(data309.moves !== undefined){
let data310 = data309.moves;
if(!(((typeof data310 == "number") && (!(data310 % 1) && !isNaN(data310))) && (isFinite(data310)))){
(vErrors ??= []).push({instancePath:instancePath+"/unfinished/moves",schemaPath:"#/properties/unfinished/properties/moves/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data310 == "number") && (isFinite(data310))){
if(data310 < 0 || isNaN(data310)){
(vErrors ??= []).push({instancePath:instancePath+"/unfinished/moves",schemaPath:"#/properties/unfinished/properties/moves/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data309.throttled !== undefined){
let data311 = data309.throttled;
if(Array.isArray(data311)){
const len55 = data311.length;
for(let i55=0; i55<len55; i55++){
if(typeof data311[i55] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/unfinished/throttled/" + i55,schemaPath:"#/properties/unfinished/properties/throttled/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/unfinished/throttled",schemaPath:"#/properties/unfinished/properties/throttled/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data309.throttledDown !== undefined){
let data313 = data309.throttledDown;
if(Array.isArray(data313)){
const len56 = data313.length;
for(let i56=0; i56<len56; i56++){
let data314 = data313[i56];
if(!(((typeof data314 == "number") && (!(data314 % 1) && !isNaN(data314))) && (isFinite(data314)))){
(vErrors ??= []).push({instancePath:instancePath+"/unfinished/throttledDown/" + i56,schemaPath:"#/properties/unfinished/properties/throttledDown/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data314 == "number") && (isFinite(data314))){
if(data314 < 0 || isNaN(data314)){
(vErrors ??= []).push({instancePath:instancePath+"/unfinished/throttledDown/" + i56,schemaPath:"#/properties/unfinished/properties/throttledDown/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/unfinished/throttledDown",schemaPath:"#/properties/unfinished/properties/throttledDown/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/unfinished",schemaPath:"#/properties/unfinished/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.warnings !== undefined){
let data315 = data.warnings;
if(Array.isArray(data315)){
const len57 = data315.length;
for(let i57=0; i57<len57; i57++){
let data316 = data315[i57];
if(data316 && typeof data316 == "object" && !Array.isArray(data316)){
if(data316.code === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/warnings/" + i57,schemaPath:"#/properties/warnings/items/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"});
errors++;
}
if(data316.severity === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/warnings/" + i57,schemaPath:"#/properties/warnings/items/required",keyword:"required",params:{missingProperty: "severity"},message:"must have required property '"+"severity"+"'"});
errors++;
}
if(data316.summary === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/warnings/" + i57,schemaPath:"#/properties/warnings/items/required",keyword:"required",params:{missingProperty: "summary"},message:"must have required property '"+"summary"+"'"});
errors++;
}
if(data316.detail === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/warnings/" + i57,schemaPath:"#/properties/warnings/items/required",keyword:"required",params:{missingProperty: "detail"},message:"must have required property '"+"detail"+"'"});
errors++;
}
if(data316.hint === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/warnings/" + i57,schemaPath:"#/properties/warnings/items/required",keyword:"required",params:{missingProperty: "hint"},message:"must have required property '"+"hint"+"'"});
errors++;
}
for(const key46 in data316){
if(!((((((((key46 === "code") || (key46 === "severity")) || (key46 === "summary")) || (key46 === "detail")) || (key46 === "hint")) || (key46 === "source")) || (key46 === "resource")) || (key46 === "config"))){
(vErrors ??= []).push({instancePath:instancePath+"/warnings/" + i57,schemaPath:"#/properties/warnings/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46},message:"must NOT have additional properties"});
errors++;
}
}
if(data316.code !== undefined){
if(typeof data316.code !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/warnings/" + i57+"/code",schemaPath:"#/properties/warnings/items/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data316.severity !== undefined){
let data318 = data316.severity;
if(!((data318 === "error") || (data318 === "warning"))){
(vErrors ??= []).push({instancePath:instancePath+"/warnings/" + i57+"/severity",schemaPath:"#/properties/warnings/items/properties/severity/enum",keyword:"enum",params:{allowedValues: schema19.properties.warnings.items.properties.severity.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data316.summary !== undefined){
if(typeof data316.summary !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/warnings/" + i57+"/summary",schemaPath:"#/properties/warnings/items/properties/summary/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data316.detail !== undefined){
if(typeof data316.detail !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/warnings/" + i57+"/detail",schemaPath:"#/properties/warnings/items/properties/detail/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data316.hint !== undefined){
if(typeof data316.hint !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/warnings/" + i57+"/hint",schemaPath:"#/properties/warnings/items/properties/hint/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data316.source !== undefined){
if(!(validate58(data316.source, {instancePath:instancePath+"/warnings/" + i57+"/source",parentData:data316,parentDataProperty:"source",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data316.resource !== undefined){
if(typeof data316.resource !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/warnings/" + i57+"/resource",schemaPath:"#/properties/warnings/items/properties/resource/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data316.config !== undefined){
if(typeof data316.config !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/warnings/" + i57+"/config",schemaPath:"#/properties/warnings/items/properties/config/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/warnings/" + i57,schemaPath:"#/properties/warnings/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/warnings",schemaPath:"#/properties/warnings/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.guardrails !== undefined){
let data325 = data.guardrails;
if(Array.isArray(data325)){
const len58 = data325.length;
for(let i58=0; i58<len58; i58++){
let data326 = data325[i58];
if(data326 && typeof data326 == "object" && !Array.isArray(data326)){
if(data326.guardrail === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/guardrails/" + i58,schemaPath:"#/properties/guardrails/items/required",keyword:"required",params:{missingProperty: "guardrail"},message:"must have required property '"+"guardrail"+"'"});
errors++;
}
if(data326.rule === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/guardrails/" + i58,schemaPath:"#/properties/guardrails/items/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'"});
errors++;
}
if(data326.enforce === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/guardrails/" + i58,schemaPath:"#/properties/guardrails/items/required",keyword:"required",params:{missingProperty: "enforce"},message:"must have required property '"+"enforce"+"'"});
errors++;
}
if(data326.resource === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/guardrails/" + i58,schemaPath:"#/properties/guardrails/items/required",keyword:"required",params:{missingProperty: "resource"},message:"must have required property '"+"resource"+"'"});
errors++;
}
if(data326.text === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/guardrails/" + i58,schemaPath:"#/properties/guardrails/items/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"});
errors++;
}
for(const key47 in data326){
if(!((((((key47 === "guardrail") || (key47 === "rule")) || (key47 === "enforce")) || (key47 === "resource")) || (key47 === "text")) || (key47 === "source"))){
(vErrors ??= []).push({instancePath:instancePath+"/guardrails/" + i58,schemaPath:"#/properties/guardrails/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key47},message:"must NOT have additional properties"});
errors++;
}
}
if(data326.guardrail !== undefined){
if(typeof data326.guardrail !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/guardrails/" + i58+"/guardrail",schemaPath:"#/properties/guardrails/items/properties/guardrail/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data326.rule !== undefined){
let data328 = data326.rule;
if(!((((((((data328 === "limits") || (data328 === "naming")) || (data328 === "durability")) || (data328 === "config")) || (data328 === "protect")) || (data328 === "change-windows")) || (data328 === "check")) || (data328 === "undeclared"))){
(vErrors ??= []).push({instancePath:instancePath+"/guardrails/" + i58+"/rule",schemaPath:"#/properties/guardrails/items/properties/rule/enum",keyword:"enum",params:{allowedValues: schema19.properties.guardrails.items.properties.rule.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data326.enforce !== undefined){
let data329 = data326.enforce;
if(!((data329 === "block") || (data329 === "warn"))){
(vErrors ??= []).push({instancePath:instancePath+"/guardrails/" + i58+"/enforce",schemaPath:"#/properties/guardrails/items/properties/enforce/enum",keyword:"enum",params:{allowedValues: schema19.properties.guardrails.items.properties.enforce.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data326.resource !== undefined){
let data330 = data326.resource;
if((typeof data330 !== "string") && (data330 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/guardrails/" + i58+"/resource",schemaPath:"#/properties/guardrails/items/properties/resource/type",keyword:"type",params:{type: schema19.properties.guardrails.items.properties.resource.type},message:"must be string,null"});
errors++;
}
}
if(data326.text !== undefined){
if(typeof data326.text !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/guardrails/" + i58+"/text",schemaPath:"#/properties/guardrails/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data326.source !== undefined){
if(!(validate58(data326.source, {instancePath:instancePath+"/guardrails/" + i58+"/source",parentData:data326,parentDataProperty:"source",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/guardrails/" + i58,schemaPath:"#/properties/guardrails/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/guardrails",schemaPath:"#/properties/guardrails/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.changeWindows !== undefined){
let data333 = data.changeWindows;
if(Array.isArray(data333)){
const len59 = data333.length;
for(let i59=0; i59<len59; i59++){
let data334 = data333[i59];
if(data334 && typeof data334 == "object" && !Array.isArray(data334)){
if(data334.guardrail === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/changeWindows/" + i59,schemaPath:"#/properties/changeWindows/items/required",keyword:"required",params:{missingProperty: "guardrail"},message:"must have required property '"+"guardrail"+"'"});
errors++;
}
if(data334.enforce === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/changeWindows/" + i59,schemaPath:"#/properties/changeWindows/items/required",keyword:"required",params:{missingProperty: "enforce"},message:"must have required property '"+"enforce"+"'"});
errors++;
}
if(data334.windows === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/changeWindows/" + i59,schemaPath:"#/properties/changeWindows/items/required",keyword:"required",params:{missingProperty: "windows"},message:"must have required property '"+"windows"+"'"});
errors++;
}
for(const key48 in data334){
if(!(((key48 === "guardrail") || (key48 === "enforce")) || (key48 === "windows"))){
(vErrors ??= []).push({instancePath:instancePath+"/changeWindows/" + i59,schemaPath:"#/properties/changeWindows/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48},message:"must NOT have additional properties"});
errors++;
}
}
if(data334.guardrail !== undefined){
if(typeof data334.guardrail !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/changeWindows/" + i59+"/guardrail",schemaPath:"#/properties/changeWindows/items/properties/guardrail/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data334.enforce !== undefined){
let data336 = data334.enforce;
if(!((data336 === "block") || (data336 === "warn"))){
(vErrors ??= []).push({instancePath:instancePath+"/changeWindows/" + i59+"/enforce",schemaPath:"#/properties/changeWindows/items/properties/enforce/enum",keyword:"enum",params:{allowedValues: schema19.properties.changeWindows.items.properties.enforce.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data334.windows !== undefined){
let data337 = data334.windows;
if(Array.isArray(data337)){
const len60 = data337.length;
for(let i60=0; i60<len60; i60++){
let data338 = data337[i60];
if(data338 && typeof data338 == "object" && !Array.isArray(data338)){
if(data338.cron === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/changeWindows/" + i59+"/windows/" + i60,schemaPath:"#/properties/changeWindows/items/properties/windows/items/required",keyword:"required",params:{missingProperty: "cron"},message:"must have required property '"+"cron"+"'"});
errors++;
}
if(data338.durationMs === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/changeWindows/" + i59+"/windows/" + i60,schemaPath:"#/properties/changeWindows/items/properties/windows/items/required",keyword:"required",params:{missingProperty: "durationMs"},message:"must have required property '"+"durationMs"+"'"});
errors++;
}
if(data338.timeZone === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/changeWindows/" + i59+"/windows/" + i60,schemaPath:"#/properties/changeWindows/items/properties/windows/items/required",keyword:"required",params:{missingProperty: "timeZone"},message:"must have required property '"+"timeZone"+"'"});
errors++;
}
for(const key49 in data338){
if(!(((key49 === "cron") || (key49 === "durationMs")) || (key49 === "timeZone"))){
(vErrors ??= []).push({instancePath:instancePath+"/changeWindows/" + i59+"/windows/" + i60,schemaPath:"#/properties/changeWindows/items/properties/windows/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key49},message:"must NOT have additional properties"});
errors++;
}
}
if(data338.cron !== undefined){
if(typeof data338.cron !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/changeWindows/" + i59+"/windows/" + i60+"/cron",schemaPath:"#/properties/changeWindows/items/properties/windows/items/properties/cron/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data338.durationMs !== undefined){
let data340 = data338.durationMs;
if(!(((typeof data340 == "number") && (!(data340 % 1) && !isNaN(data340))) && (isFinite(data340)))){
(vErrors ??= []).push({instancePath:instancePath+"/changeWindows/" + i59+"/windows/" + i60+"/durationMs",schemaPath:"#/properties/changeWindows/items/properties/windows/items/properties/durationMs/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data340 == "number") && (isFinite(data340))){
if(data340 < 0 || isNaN(data340)){
(vErrors ??= []).push({instancePath:instancePath+"/changeWindows/" + i59+"/windows/" + i60+"/durationMs",schemaPath:"#/properties/changeWindows/items/properties/windows/items/properties/durationMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data338.timeZone !== undefined){
if(typeof data338.timeZone !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/changeWindows/" + i59+"/windows/" + i60+"/timeZone",schemaPath:"#/properties/changeWindows/items/properties/windows/items/properties/timeZone/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/changeWindows/" + i59+"/windows/" + i60,schemaPath:"#/properties/changeWindows/items/properties/windows/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/changeWindows/" + i59+"/windows",schemaPath:"#/properties/changeWindows/items/properties/windows/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/changeWindows/" + i59,schemaPath:"#/properties/changeWindows/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/changeWindows",schemaPath:"#/properties/changeWindows/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.journal !== undefined){
let data342 = data.journal;
if(data342 && typeof data342 == "object" && !Array.isArray(data342)){
for(const key50 in data342){
let data343 = data342[key50];
if((typeof data343 !== "string") && (data343 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/journal/" + key50.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/journal/additionalProperties/type",keyword:"type",params:{type: schema19.properties.journal.additionalProperties.type},message:"must be string,null"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/journal",schemaPath:"#/properties/journal/type",keyword:"type",params:{type: "object"},message:"must be object"});
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

export const isPlan: Validator<Plan> = validate;
