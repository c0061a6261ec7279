// @ts-nocheck: compiled from the schema by `npm run schemas`
/** Whether a JSON value is what schemas/ says of it. */
import type { Plan } from '../../../model/plan/plan.ts';
import type { Validator } from '../../../model/problem/schema-error.ts';

const validate = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object","properties":{"apiVersion":{"const":"topicwright/v1"},"kind":{"const":"Plan"},"digest":{"type":"string"},"checksum":{"type":"string"},"cluster":{"type":"string"},"clusterId":{"type":"string"},"observedDigest":{"type":"string"},"brokers":{"type":"array","items":{"type":"object","properties":{"id":{"type":"integer","minimum":0},"host":{"type":"string"},"rack":{"type":["string","null"]},"capacityBytes":{"type":["integer","null"],"minimum":0},"diskLimitBytes":{"type":["integer","null"],"minimum":0},"pools":{"type":"array","items":{"type":"string"}},"roles":{"type":"array","items":{"enum":["drained","replaced","replacing","cordoned","leaderless"]}},"before":{"$ref":"#/$defs/BrokerLoad"},"after":{"$ref":"#/$defs/BrokerLoad"}},"required":["id","host","rack","capacityBytes","diskLimitBytes","pools","roles","before","after"],"additionalProperties":false}},"throttle":{"type":"object","properties":{"rate":{"type":"number","exclusiveMinimum":0},"maxRate":{"type":["number","null"],"exclusiveMinimum":0},"reason":{"type":"string"}},"required":["rate","maxRate","reason"],"additionalProperties":false},"steps":{"type":"array","items":{"oneOf":[{"type":"object","properties":{"kind":{"const":"create-topic"},"symbol":{"const":"+"},"topic":{"type":"string"},"topicId":{"type":"string"},"reason":{"type":"string"},"hazards":{"type":"array","items":{"$ref":"#/$defs/Hazard"}},"source":{"$ref":"#/$defs/SourcePosition"},"replicationFactor":{"type":"integer","minimum":0},"assignments":{"type":"array","items":{"type":"array","items":{"type":"integer","minimum":0}}},"logDirs":{"type":"array","items":{"$ref":"#/$defs/NewReplicaDir"}},"configs":{"type":"object","additionalProperties":{"type":"string"}}},"required":["kind","symbol","topic","reason","hazards","replicationFactor","assignments","configs"],"additionalProperties":false},{"type":"object","properties":{"kind":{"const":"add-partitions"},"symbol":{"const":"+"},"topic":{"type":"string"},"topicId":{"type":"string"},"reason":{"type":"string"},"hazards":{"type":"array","items":{"$ref":"#/$defs/Hazard"}},"source":{"$ref":"#/$defs/SourcePosition"},"existing":{"type":"integer","minimum":0},"assignments":{"type":"array","items":{"type":"array","items":{"type":"integer","minimum":0}}},"logDirs":{"type":"array","items":{"$ref":"#/$defs/NewReplicaDir"}}},"required":["kind","symbol","topic","reason","hazards","existing","assignments"],"additionalProperties":false},{"type":"object","properties":{"kind":{"const":"set-config"},"symbol":{"const":"~"},"topic":{"type":"string"},"topicId":{"type":"string"},"reason":{"type":"string"},"hazards":{"type":"array","items":{"$ref":"#/$defs/Hazard"}},"source":{"$ref":"#/$defs/SourcePosition"},"changes":{"type":"array","items":{"type":"object","properties":{"key":{"type":"string"},"from":{"type":["string","null"]},"to":{"type":["string","null"]},"default":{"type":["string","null"]}},"required":["key","from","to","default"],"additionalProperties":false}}},"required":["kind","symbol","topic","reason","hazards","changes"],"additionalProperties":false},{"type":"object","properties":{"kind":{"const":"move-replicas"},"symbol":{"const":"-/+"},"topic":{"type":"string"},"topicId":{"type":"string"},"reason":{"type":"string"},"hazards":{"type":"array","items":{"$ref":"#/$defs/Hazard"}},"source":{"$ref":"#/$defs/SourcePosition"},"placement":{"type":"object","properties":{"pool":{"type":"string"},"racks":{"$ref":"#/$defs/RackRule"},"leaderRacks":{"type":["array","null"],"items":{"type":"string"}}},"required":["pool","racks","leaderRacks"],"additionalProperties":false},"partitions":{"type":"array","items":{"type":"object","properties":{"topic":{"type":"string"},"partition":{"type":"integer","minimum":0},"from":{"type":"array","items":{"type":"integer","minimum":0}},"to":{"type":"array","items":{"type":"integer","minimum":0}},"sizeBytes":{"type":"integer","minimum":0},"bytes":{"type":"integer","minimum":0},"reason":{"$ref":"#/$defs/MoveReason"},"logDirs":{"type":"object","additionalProperties":{"type":"string"}}},"required":["topic","partition","from","to","sizeBytes","bytes","reason"],"additionalProperties":false}}},"required":["kind","symbol","topic","reason","hazards","placement","partitions"],"additionalProperties":false},{"type":"object","properties":{"kind":{"const":"move-log-dirs"},"symbol":{"const":"~"},"topic":{"type":"string"},"topicId":{"type":"string"},"reason":{"type":"string"},"hazards":{"type":"array","items":{"$ref":"#/$defs/Hazard"}},"source":{"$ref":"#/$defs/SourcePosition"},"replicas":{"type":"array","items":{"type":"object","properties":{"topic":{"type":"string"},"partition":{"type":"integer","minimum":0},"broker":{"type":"integer","minimum":0},"from":{"type":"string","minLength":1},"to":{"type":"string","minLength":1},"bytes":{"type":"integer","minimum":0},"reason":{"$ref":"#/$defs/MoveReason"}},"required":["topic","partition","broker","from","to","bytes","reason"],"additionalProperties":false}}},"required":["kind","symbol","topic","reason","hazards","replicas"],"additionalProperties":false},{"type":"object","properties":{"kind":{"const":"elect-leaders"},"symbol":{"const":">"},"topic":{"type":"string"},"topicId":{"type":"string"},"reason":{"type":"string"},"hazards":{"type":"array","items":{"$ref":"#/$defs/Hazard"}},"source":{"$ref":"#/$defs/SourcePosition"},"partitions":{"type":"array","items":{"type":"object","properties":{"partition":{"type":"integer","minimum":0},"from":{"type":["integer","null"],"minimum":0},"to":{"type":"integer","minimum":0}},"required":["partition","from","to"],"additionalProperties":false}}},"required":["kind","symbol","topic","reason","hazards","partitions"],"additionalProperties":false},{"type":"object","properties":{"kind":{"const":"delete-topic"},"symbol":{"const":"-"},"topic":{"type":"string"},"topicId":{"type":"string"},"reason":{"type":"string"},"hazards":{"type":"array","items":{"$ref":"#/$defs/Hazard"}},"source":{"$ref":"#/$defs/SourcePosition"},"partitions":{"type":"integer","minimum":0},"bytes":{"type":"integer","minimum":0}},"required":["kind","symbol","topic","reason","hazards","partitions","bytes"],"additionalProperties":false}]}},"access":{"type":"array","items":{"oneOf":[{"type":"object","properties":{"kind":{"const":"grant-acl"},"symbol":{"const":"+"},"reason":{"type":"string"},"source":{"$ref":"#/$defs/SourcePosition"},"acl":{"$ref":"#/$defs/AclBinding"}},"required":["kind","symbol","reason","acl"],"additionalProperties":false},{"type":"object","properties":{"kind":{"const":"revoke-acl"},"symbol":{"const":"-"},"reason":{"type":"string"},"source":{"$ref":"#/$defs/SourcePosition"},"acl":{"$ref":"#/$defs/AclBinding"}},"required":["kind","symbol","reason","acl"],"additionalProperties":false},{"type":"object","properties":{"kind":{"const":"set-quota"},"symbol":{"enum":["+","~","-"]},"reason":{"type":"string"},"source":{"$ref":"#/$defs/SourcePosition"},"entity":{"type":"object","properties":{"user":{"type":["string","null"]},"client-id":{"type":["string","null"]},"ip":{"type":["string","null"]}},"required":[],"additionalProperties":false},"limits":{"type":"array","items":{"type":"object","properties":{"key":{"type":"string"},"from":{"type":["number","null"]},"to":{"type":["number","null"]}},"required":["key","from","to"],"additionalProperties":false}}},"required":["kind","symbol","reason","entity","limits"],"additionalProperties":false},{"type":"object","properties":{"kind":{"const":"set-user"},"symbol":{"enum":["+","~"]},"reason":{"type":"string"},"source":{"$ref":"#/$defs/SourcePosition"},"user":{"type":"string"},"mechanism":{"enum":["scram-sha-256","scram-sha-512"]},"iterations":{"type":"integer","minimum":0}},"required":["kind","symbol","reason","user","mechanism","iterations"],"additionalProperties":false},{"type":"object","properties":{"kind":{"const":"remove-user"},"symbol":{"const":"-"},"reason":{"type":"string"},"source":{"$ref":"#/$defs/SourcePosition"},"user":{"type":"string"},"mechanism":{"enum":["scram-sha-256","scram-sha-512"]}},"required":["kind","symbol","reason","user","mechanism"],"additionalProperties":false}]}},"unmanaged":{"type":"array","items":{"type":"object","properties":{"kind":{"enum":["acls","quotas","users"]},"whose":{"type":"string"},"text":{"type":"string"}},"required":["kind","whose","text"],"additionalProperties":false}},"summary":{"type":"object","properties":{"topicsCreated":{"type":"integer","minimum":0},"topicsDeleted":{"type":"integer","minimum":0},"topicsReconfigured":{"type":"integer","minimum":0},"partitionsAdded":{"type":"integer","minimum":0},"partitionsMoved":{"type":"integer","minimum":0},"replicasMoved":{"type":"integer","minimum":0},"bytesMoved":{"type":"integer","minimum":0},"lowerBoundBytes":{"type":"integer","minimum":0},"bytesByRule":{"type":"object","propertyNames":{"enum":["drain","drain-dir","replace","pool","duplicate","replication-factor","racks","capacity","storage-balance","replica-balance","traffic-balance","leader-rules","leader-balance","failover","disk-balance"]},"additionalProperties":{"type":"integer","minimum":0}},"bytesAcrossRacks":{"type":"integer","minimum":0},"crossRackCost":{"type":["object","null"],"properties":{"amount":{"type":"number","minimum":0},"currency":{"type":"string"}},"required":["amount","currency"],"additionalProperties":false},"leftOver":{"type":["object","null"],"properties":{"partitions":{"type":"integer","minimum":0},"replicas":{"type":"integer","minimum":0},"bytes":{"type":"integer","minimum":0}},"required":["partitions","replicas","bytes"],"additionalProperties":false},"leadersChanged":{"type":"integer","minimum":0},"ordersChanged":{"type":"integer","minimum":0},"balance":{"type":"array","items":{"type":"object","properties":{"pool":{"type":"string"},"dimension":{"enum":["failover","storage","replicas","leaders","produce","networkIn","networkOut","cpu","topicReplicas","topicLeaders","rackFailover","disks"]},"unit":{"enum":["utilization","bytes","count","bytesPerSecond","share"]},"tolerance":{"type":["number","null"]},"band":{"type":"object","properties":{"beyond":{"type":"number"},"to":{"type":"number"}},"required":["beyond","to"],"additionalProperties":false},"before":{"$ref":"#/$defs/Spread"},"after":{"$ref":"#/$defs/Spread"},"withinTolerance":{"type":"boolean"}},"required":["pool","dimension","unit","tolerance","before","after","withinTolerance"],"additionalProperties":false}},"recovery":{"type":"array","items":{"type":"object","properties":{"broker":{"type":"integer","minimum":0},"before":{"$ref":"#/$defs/Recovery"},"after":{"$ref":"#/$defs/Recovery"}},"required":["broker","before","after"],"additionalProperties":false}},"unreachableGoals":{"type":"array","items":{"type":"object","properties":{"pool":{"type":"string"},"dimension":{"enum":["replace","leader-rules","failover","storage","replicas","leaders","produce","networkIn","networkOut","cpu","topicReplicas","topicLeaders","rackFailover","disks"]},"why":{"type":"string"}},"required":["pool","dimension","why"],"additionalProperties":false}},"drained":{"type":"array","items":{"type":"object","properties":{"broker":{"type":"integer","minimum":0},"replicasBefore":{"type":"integer","minimum":0},"replicasAfter":{"type":"integer","minimum":0},"topicsLeft":{"type":"array","items":{"type":"string"}}},"required":["broker","replicasBefore","replicasAfter","topicsLeft"],"additionalProperties":false}},"held":{"type":"array","items":{"type":"object","properties":{"topic":{"type":"string"},"partition":{"type":"integer","minimum":0},"replicas":{"type":"array","items":{"type":"integer","minimum":0}},"why":{"enum":["unavailable","offline-replica"]},"waitsFor":{"type":"array","items":{"type":"integer","minimum":0}},"lagging":{"type":"array","items":{"type":"integer","minimum":0}}},"required":["topic","partition","replicas","why","waitsFor","lagging"],"additionalProperties":false}},"ungovernedTopics":{"type":"array","items":{"type":"string"}},"undeclaredTopics":{"type":"array","items":{"type":"object","properties":{"topic":{"type":"string"},"placement":{"type":["string","null"]}},"required":["topic","placement"],"additionalProperties":false}},"mixedFactors":{"type":"array","items":{"type":"object","properties":{"topic":{"type":"string"},"factors":{"type":"array","items":{"type":"integer","minimum":0}}},"required":["topic","factors"],"additionalProperties":false}},"logDirs":{"type":"object","properties":{"replicasMoved":{"type":"integer","minimum":0},"bytesMoved":{"type":"integer","minimum":0},"lowerBoundBytes":{"type":"integer","minimum":0}},"required":["replicasMoved","bytesMoved","lowerBoundBytes"],"additionalProperties":false},"unownedConfigs":{"type":"array","items":{"type":"object","properties":{"topic":{"type":"string"},"keys":{"type":"array","items":{"type":"string"}}},"required":["topic","keys"],"additionalProperties":false}}},"required":["topicsCreated","topicsDeleted","topicsReconfigured","partitionsAdded","partitionsMoved","replicasMoved","bytesMoved","lowerBoundBytes","bytesByRule","bytesAcrossRacks","crossRackCost","leftOver","leadersChanged","ordersChanged","balance","recovery","unreachableGoals","drained","held","ungovernedTopics","undeclaredTopics","mixedFactors","unownedConfigs"],"additionalProperties":false},"certificate":{"type":"object","properties":{"placements":{"type":"array","items":{"type":"object","properties":{"pool":{"type":"string"},"replicationFactor":{"type":"integer","minimum":0},"racks":{"$ref":"#/$defs/RackRule"},"leaderRacks":{"type":["array","null"],"items":{"type":"string"}},"minInSyncReplicas":{"type":"integer","minimum":0},"topics":{"type":"array","items":{"type":"string"}},"partitions":{"type":"array","items":{"type":"string"}},"waiting":{"type":"array","items":{"type":"string"}}},"required":["pool","replicationFactor","racks","leaderRacks","minInSyncReplicas","topics","partitions","waiting"],"additionalProperties":false}},"pools":{"type":"array","items":{"type":"object","properties":{"pool":{"type":"string"},"members":{"type":"array","items":{"type":"integer","minimum":0}},"drained":{"type":"array","items":{"type":"integer","minimum":0}},"replaced":{"type":"array","items":{"type":"integer","minimum":0}},"replacing":{"type":"array","items":{"type":"integer","minimum":0}},"cordoned":{"type":"array","items":{"type":"integer","minimum":0}},"leaderless":{"type":"array","items":{"type":"integer","minimum":0}},"capacityBytes":{"type":["integer","null"],"minimum":0},"maxUtilization":{"type":"number"},"balance":{"type":"object","properties":{"storage":{"type":["number","null"]},"replicas":{"type":["number","null"]},"leaders":{"type":["number","null"]},"produce":{"type":["number","null"]},"networkIn":{"type":["number","null"]},"networkOut":{"type":["number","null"]},"cpu":{"type":["number","null"]},"topicReplicas":{"type":["number","null"]},"topicLeaders":{"type":["number","null"]},"failover":{"type":["number","null"]},"rackFailover":{"type":["number","null"]},"disks":{"type":["number","null"]}},"required":["storage","replicas","leaders","produce","networkIn","networkOut","cpu","topicReplicas","topicLeaders","failover","rackFailover","disks"],"additionalProperties":false},"forced":{"type":"array","items":{"type":"object","properties":{"rack":{"type":["string","null"]},"rule":{"enum":["drain","replace","pool","duplicate","replication-factor","racks","offline"]},"copies":{"type":"integer","minimum":0},"bytes":{"type":"integer","minimum":0}},"required":["rack","rule","copies","bytes"],"additionalProperties":false}},"parts":{"type":"array","items":{"type":"object","properties":{"rack":{"type":["string","null"]},"brokers":{"type":"array","items":{"type":"integer","minimum":0}},"forcedBytes":{"type":"integer","minimum":0},"crowdingBytes":{"type":"integer","minimum":0},"largeCopies":{"type":"integer","minimum":0},"lowerBoundBytes":{"type":"integer","minimum":0}},"required":["rack","brokers","forcedBytes","crowdingBytes","largeCopies","lowerBoundBytes"],"additionalProperties":false}},"dimensions":{"type":"array","items":{"type":"object","properties":{"dimension":{"enum":["failover","storage","replicas","leaders","produce","networkIn","networkOut","cpu","topicReplicas","topicLeaders","rackFailover","disks"]},"status":{"enum":["proven","copies-nothing","not-reached","shared-brokers"]},"lowerBoundBytes":{"type":"integer","minimum":0},"togetherBytes":{"type":"integer","minimum":0},"brokers":{"type":"array","items":{"type":"object","properties":{"broker":{"type":"integer","minimum":0},"atMost":{"type":["number","null"]},"atLeast":{"type":["number","null"]},"leavingBytes":{"type":"integer","minimum":0},"leavingWithLargeBytes":{"type":"integer","minimum":0},"arrivingBytes":{"type":"integer","minimum":0}},"required":["broker","atMost","atLeast","leavingBytes","leavingWithLargeBytes","arrivingBytes"],"additionalProperties":false}}},"required":["dimension","status","lowerBoundBytes","togetherBytes","brokers"],"additionalProperties":false}},"lowerBoundBytes":{"type":"integer","minimum":0}},"required":["pool","members","drained","replaced","replacing","cordoned","leaderless","capacityBytes","maxUtilization","balance","forced","parts","dimensions","lowerBoundBytes"],"additionalProperties":false}}},"required":["placements","pools"],"additionalProperties":false},"unfinished":{"type":"object","properties":{"moves":{"type":"integer","minimum":0},"throttled":{"type":"array","items":{"type":"string"}},"throttledDown":{"type":"array","items":{"type":"integer","minimum":0}}},"required":["moves","throttled","throttledDown"],"additionalProperties":false},"warnings":{"type":"array","items":{"type":"object","properties":{"code":{"type":"string"},"severity":{"enum":["error","warning"]},"summary":{"type":"string"},"detail":{"type":"string"},"hint":{"type":"string"},"source":{"$ref":"#/$defs/SourcePosition"},"resource":{"type":"string"},"config":{"type":"string"}},"required":["code","severity","summary","detail","hint"],"additionalProperties":false}},"guardrails":{"type":"array","items":{"type":"object","properties":{"guardrail":{"type":"string"},"rule":{"enum":["limits","naming","durability","config","protect","change-windows","check","undeclared"]},"enforce":{"enum":["block","warn"]},"resource":{"type":["string","null"]},"text":{"type":"string"},"source":{"$ref":"#/$defs/SourcePosition"}},"required":["guardrail","rule","enforce","resource","text"],"additionalProperties":false}},"changeWindows":{"type":"array","items":{"type":"object","properties":{"guardrail":{"type":"string"},"enforce":{"enum":["block","warn"]},"windows":{"type":"array","items":{"type":"object","properties":{"cron":{"type":"string"},"durationMs":{"type":"integer","minimum":0},"timeZone":{"type":"string"}},"required":["cron","durationMs","timeZone"],"additionalProperties":false}}},"required":["guardrail","enforce","windows"],"additionalProperties":false}},"journal":{"type":"object","additionalProperties":{"type":["string","null"]}}},"required":["apiVersion","kind","digest","checksum","cluster","clusterId","observedDigest","brokers","throttle","steps","access","unmanaged","summary","certificate","unfinished","warnings","guardrails","changeWindows","journal"],"additionalProperties":false,"$defs":{"BrokerLoad":{"type":"object","properties":{"bytes":{"type":"integer","minimum":0},"replicas":{"type":"integer","minimum":0},"leaders":{"type":"integer","minimum":0}},"required":["bytes","replicas","leaders"],"additionalProperties":false},"Hazard":{"oneOf":[{"type":"object","properties":{"bytes":{"type":["integer","null"],"minimum":0},"kind":{"const":"topic-deleted"},"consent":{"enum":["data-loss","less-safety",null]},"text":{"type":"string"}},"required":["bytes","kind","consent","text"],"additionalProperties":false},{"type":"object","properties":{"key":{"enum":["retention.ms","retention.bytes","cleanup.policy"]},"from":{"type":"string"},"to":{"type":"string"},"kind":{"const":"records-deleted"},"consent":{"enum":["data-loss","less-safety",null]},"text":{"type":"string"}},"required":["key","from","to","kind","consent","text"],"additionalProperties":false},{"type":"object","properties":{"kind":{"const":"remote-data-deleted"},"consent":{"enum":["data-loss","less-safety",null]},"text":{"type":"string"}},"required":["kind","consent","text"],"additionalProperties":false},{"type":"object","properties":{"topic":{"enum":["__consumer_offsets","__transaction_state","__share_group_state","__remote_log_metadata","__topicwright"]},"change":{"enum":["grown","deleted","not-compacted"]},"kind":{"const":"internal-topic-changed"},"consent":{"enum":["data-loss","less-safety",null]},"text":{"type":"string"}},"required":["topic","change","kind","consent","text"],"additionalProperties":false},{"type":"object","properties":{"leaderless":{"type":"integer","minimum":0},"kind":{"const":"unclean-election"},"consent":{"enum":["data-loss","less-safety",null]},"text":{"type":"string"}},"required":["leaderless","kind","consent","text"],"additionalProperties":false},{"type":"object","properties":{"from":{"type":"integer","minimum":0},"to":{"type":"integer","minimum":0},"minIsr":{"type":"integer","minimum":0},"kind":{"const":"fewer-replicas"},"partitions":{"type":"integer","minimum":0},"of":{"type":["integer","null"],"minimum":0},"consent":{"enum":["data-loss","less-safety",null]},"text":{"type":"string"}},"required":["from","to","minIsr","kind","partitions","of","consent","text"],"additionalProperties":false},{"type":"object","properties":{"from":{"type":"integer","minimum":0},"to":{"type":"integer","minimum":0},"isDeclared":{"type":"boolean"},"racks":{"type":"array","items":{"type":"object","properties":{"rack":{"type":"string"},"excluded":{"type":"array","items":{"type":"object","properties":{"broker":{"type":"integer","minimum":0},"why":{"enum":["drained","replaced","cordoned","down"]}},"required":["broker","why"],"additionalProperties":false}},"available":{"type":"integer","minimum":0}},"required":["rack","excluded","available"],"additionalProperties":false}},"kind":{"const":"fewer-racks"},"partitions":{"type":"integer","minimum":0},"of":{"type":["integer","null"],"minimum":0},"consent":{"enum":["data-loss","less-safety",null]},"text":{"type":"string"}},"required":["from","to","isDeclared","racks","kind","partitions","of","consent","text"],"additionalProperties":false},{"type":"object","properties":{"from":{"type":"integer","minimum":0},"to":{"type":"integer","minimum":0},"minIsr":{"type":"integer","minimum":0},"kind":{"const":"fewer-in-sync"},"partitions":{"type":"integer","minimum":0},"of":{"type":["integer","null"],"minimum":0},"consent":{"enum":["data-loss","less-safety",null]},"text":{"type":"string"}},"required":["from","to","minIsr","kind","partitions","of","consent","text"],"additionalProperties":false},{"type":"object","properties":{"from":{"type":"integer","minimum":0},"to":{"type":"integer","minimum":0},"kind":{"const":"min-isr-lowered"},"consent":{"enum":["data-loss","less-safety",null]},"text":{"type":"string"}},"required":["from","to","kind","consent","text"],"additionalProperties":false},{"type":"object","properties":{"minIsr":{"type":"integer","minimum":0},"replicas":{"type":"integer","minimum":0},"isNew":{"type":"boolean"},"kind":{"const":"min-isr-unreachable"},"consent":{"enum":["data-loss","less-safety",null]},"text":{"type":"string"}},"required":["minIsr","replicas","isNew","kind","consent","text"],"additionalProperties":false},{"type":"object","properties":{"from":{"type":"integer","minimum":0},"to":{"type":"integer","minimum":0},"kind":{"const":"key-order"},"consent":{"enum":["data-loss","less-safety",null]},"text":{"type":"string"}},"required":["from","to","kind","consent","text"],"additionalProperties":false},{"type":"object","properties":{"from":{"type":"integer","minimum":0},"to":{"type":"integer","minimum":0},"kind":{"const":"batches-refused"},"consent":{"enum":["data-loss","less-safety",null]},"text":{"type":"string"}},"required":["from","to","kind","consent","text"],"additionalProperties":false},{"type":"object","properties":{"partitions":{"type":"integer","minimum":0},"kind":{"const":"leader-moves"},"consent":{"enum":["data-loss","less-safety",null]},"text":{"type":"string"}},"required":["partitions","kind","consent","text"],"additionalProperties":false},{"type":"object","properties":{"broker":{"type":"integer","minimum":0},"utilization":{"type":"number","minimum":0},"kind":{"const":"disk-filling"},"consent":{"enum":["data-loss","less-safety",null]},"text":{"type":"string"}},"required":["broker","utilization","kind","consent","text"],"additionalProperties":false}]},"SourcePosition":{"type":"object","properties":{"file":{"type":"string"},"line":{"type":"integer","minimum":0},"column":{"type":"integer","minimum":0}},"required":["file","line","column"],"additionalProperties":false},"NewReplicaDir":{"type":"object","properties":{"partition":{"type":"integer","minimum":0},"broker":{"type":"integer","minimum":0},"logDir":{"type":"string","minLength":1}},"required":["partition","broker","logDir"],"additionalProperties":false},"RackRule":{"oneOf":[{"type":"object","properties":{"kind":{"const":"max"}},"required":["kind"],"additionalProperties":false},{"type":"object","properties":{"kind":{"const":"none"}},"required":["kind"],"additionalProperties":false},{"type":"object","properties":{"kind":{"const":"distinct"},"racks":{"type":"integer","minimum":0}},"required":["kind","racks"],"additionalProperties":false},{"type":"object","properties":{"kind":{"const":"within-one"}},"required":["kind"],"additionalProperties":false}]},"MoveReason":{"type":"object","properties":{"rule":{"enum":["drain","drain-dir","replace","pool","duplicate","replication-factor","racks","capacity","storage-balance","replica-balance","traffic-balance","leader-rules","leader-balance","failover","disk-balance"]},"text":{"type":"string"}},"required":["rule","text"],"additionalProperties":false},"AclBinding":{"type":"object","properties":{"resourceType":{"enum":["topic","group","cluster","transactional-id","delegation-token","user"]},"resourceName":{"type":"string","minLength":1},"pattern":{"enum":["literal","prefixed"]},"principal":{"type":"string","minLength":1},"host":{"type":"string","minLength":1},"operation":{"enum":["All","Read","Write","Create","Delete","Alter","Describe","ClusterAction","DescribeConfigs","AlterConfigs","IdempotentWrite","CreateTokens","DescribeTokens","TwoPhaseCommit"]},"permission":{"enum":["allow","deny"]}},"required":["resourceType","resourceName","pattern","principal","host","operation","permission"],"additionalProperties":false},"Spread":{"type":"object","properties":{"min":{"type":"number"},"mean":{"type":"number"},"max":{"type":"number"}},"required":["min","mean","max"],"additionalProperties":false},"Recovery":{"type":"object","properties":{"bytes":{"type":"integer","minimum":0},"peers":{"type":"integer","minimum":0},"mostFromOneBytes":{"type":"integer","minimum":0},"lostBytes":{"type":"integer","minimum":0},"durationMs":{"type":"integer","minimum":0}},"required":["bytes","peers","mostFromOneBytes","lostBytes","durationMs"],"additionalProperties":false}}};
const func1 = Object.prototype.hasOwnProperty;
const func5 = (text) => [...text].length;
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

const schema23 = {"type":"object","properties":{"partition":{"type":"integer","minimum":0},"broker":{"type":"integer","minimum":0},"logDir":{"type":"string","minLength":1}},"required":["partition","broker","logDir"],"additionalProperties":false};

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate60.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.partition === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "partition"},message:"must have required property '"+"partition"+"'"});
errors++;
}
if(data.broker === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "broker"},message:"must have required property '"+"broker"+"'"});
errors++;
}
if(data.logDir === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "logDir"},message:"must have required property '"+"logDir"+"'"});
errors++;
}
for(const key0 in data){
if(!(((key0 === "partition") || (key0 === "broker")) || (key0 === "logDir"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.partition !== undefined){
let data0 = data.partition;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/partition",schemaPath:"#/properties/partition/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/partition",schemaPath:"#/properties/partition/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.broker !== undefined){
let data1 = data.broker;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/broker",schemaPath:"#/properties/broker/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/broker",schemaPath:"#/properties/broker/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.logDir !== undefined){
let data2 = data.logDir;
if(typeof data2 === "string"){
if(func5(data2) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/logDir",schemaPath:"#/properties/logDir/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/logDir",schemaPath:"#/properties/logDir/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}
validate60.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema24 = {"oneOf":[{"type":"object","properties":{"kind":{"const":"max"}},"required":["kind"],"additionalProperties":false},{"type":"object","properties":{"kind":{"const":"none"}},"required":["kind"],"additionalProperties":false},{"type":"object","properties":{"kind":{"const":"distinct"},"racks":{"type":"integer","minimum":0}},"required":["kind","racks"],"additionalProperties":false},{"type":"object","properties":{"kind":{"const":"within-one"}},"required":["kind"],"additionalProperties":false}]};

function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate69.evaluated;
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
validate69.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate69.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema25 = {"type":"object","properties":{"rule":{"enum":["drain","drain-dir","replace","pool","duplicate","replication-factor","racks","capacity","storage-balance","replica-balance","traffic-balance","leader-rules","leader-balance","failover","disk-balance"]},"text":{"type":"string"}},"required":["rule","text"],"additionalProperties":false};

function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate71.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rule === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'"});
errors++;
}
if(data.text === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"});
errors++;
}
for(const key0 in data){
if(!((key0 === "rule") || (key0 === "text"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.rule !== undefined){
let data0 = data.rule;
if(!(((((((((((((((data0 === "drain") || (data0 === "drain-dir")) || (data0 === "replace")) || (data0 === "pool")) || (data0 === "duplicate")) || (data0 === "replication-factor")) || (data0 === "racks")) || (data0 === "capacity")) || (data0 === "storage-balance")) || (data0 === "replica-balance")) || (data0 === "traffic-balance")) || (data0 === "leader-rules")) || (data0 === "leader-balance")) || (data0 === "failover")) || (data0 === "disk-balance"))){
(vErrors ??= []).push({instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/enum",keyword:"enum",params:{allowedValues: schema25.properties.rule.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.text !== undefined){
if(typeof data.text !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate71.errors = vErrors;
return errors === 0;
}
validate71.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema26 = {"type":"object","properties":{"resourceType":{"enum":["topic","group","cluster","transactional-id","delegation-token","user"]},"resourceName":{"type":"string","minLength":1},"pattern":{"enum":["literal","prefixed"]},"principal":{"type":"string","minLength":1},"host":{"type":"string","minLength":1},"operation":{"enum":["All","Read","Write","Create","Delete","Alter","Describe","ClusterAction","DescribeConfigs","AlterConfigs","IdempotentWrite","CreateTokens","DescribeTokens","TwoPhaseCommit"]},"permission":{"enum":["allow","deny"]}},"required":["resourceType","resourceName","pattern","principal","host","operation","permission"],"additionalProperties":false};

function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate81.evaluated;
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
(vErrors ??= []).push({instancePath:instancePath+"/resourceType",schemaPath:"#/properties/resourceType/enum",keyword:"enum",params:{allowedValues: schema26.properties.resourceType.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.resourceName !== undefined){
let data1 = data.resourceName;
if(typeof data1 === "string"){
if(func5(data1) < 1){
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
(vErrors ??= []).push({instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/enum",keyword:"enum",params:{allowedValues: schema26.properties.pattern.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.principal !== undefined){
let data3 = data.principal;
if(typeof data3 === "string"){
if(func5(data3) < 1){
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
if(func5(data4) < 1){
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
(vErrors ??= []).push({instancePath:instancePath+"/operation",schemaPath:"#/properties/operation/enum",keyword:"enum",params:{allowedValues: schema26.properties.operation.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.permission !== undefined){
let data6 = data.permission;
if(!((data6 === "allow") || (data6 === "deny"))){
(vErrors ??= []).push({instancePath:instancePath+"/permission",schemaPath:"#/properties/permission/enum",keyword:"enum",params:{allowedValues: schema26.properties.permission.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate81.errors = vErrors;
return errors === 0;
}
validate81.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema27 = {"type":"object","properties":{"min":{"type":"number"},"mean":{"type":"number"},"max":{"type":"number"}},"required":["min","mean","max"],"additionalProperties":false};

function validate88(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate88.evaluated;
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
validate88.errors = vErrors;
return errors === 0;
}
validate88.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema28 = {"type":"object","properties":{"bytes":{"type":"integer","minimum":0},"peers":{"type":"integer","minimum":0},"mostFromOneBytes":{"type":"integer","minimum":0},"lostBytes":{"type":"integer","minimum":0},"durationMs":{"type":"integer","minimum":0}},"required":["bytes","peers","mostFromOneBytes","lostBytes","durationMs"],"additionalProperties":false};

function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate91.evaluated;
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
validate91.errors = vErrors;
return errors === 0;
}
validate91.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(data25.logDirs !== undefined){
let data38 = data25.logDirs;
if(Array.isArray(data38)){
const len7 = data38.length;
for(let i7=0; i7<len7; i7++){
if(!(validate60(data38[i7], {instancePath:instancePath+"/steps/" + i3+"/logDirs/" + i7,parentData:data38,parentDataProperty:i7,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/logDirs",schemaPath:"#/properties/steps/items/oneOf/0/properties/logDirs/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data25.configs !== undefined){
let data40 = data25.configs;
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
for(const key4 in data40){
if(typeof data40[key4] !== "string"){
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
const _errs82 = errors;
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
let data47 = data25.hazards;
if(Array.isArray(data47)){
const len8 = data47.length;
for(let i8=0; i8<len8; i8++){
if(!(validate56(data47[i8], {instancePath:instancePath+"/steps/" + i3+"/hazards/" + i8,parentData:data47,parentDataProperty:i8,rootData,dynamicAnchors}))){
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
let data50 = data25.existing;
if(!(((typeof data50 == "number") && (!(data50 % 1) && !isNaN(data50))) && (isFinite(data50)))){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/existing",schemaPath:"#/properties/steps/items/oneOf/1/properties/existing/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data50 == "number") && (isFinite(data50))){
if(data50 < 0 || isNaN(data50)){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/existing",schemaPath:"#/properties/steps/items/oneOf/1/properties/existing/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data25.assignments !== undefined){
let data51 = data25.assignments;
if(Array.isArray(data51)){
const len9 = data51.length;
for(let i9=0; i9<len9; i9++){
let data52 = data51[i9];
if(Array.isArray(data52)){
const len10 = data52.length;
for(let i10=0; i10<len10; i10++){
let data53 = data52[i10];
if(!(((typeof data53 == "number") && (!(data53 % 1) && !isNaN(data53))) && (isFinite(data53)))){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/assignments/" + i9+"/" + i10,schemaPath:"#/properties/steps/items/oneOf/1/properties/assignments/items/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data53 == "number") && (isFinite(data53))){
if(data53 < 0 || isNaN(data53)){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/assignments/" + i9+"/" + i10,schemaPath:"#/properties/steps/items/oneOf/1/properties/assignments/items/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/assignments/" + i9,schemaPath:"#/properties/steps/items/oneOf/1/properties/assignments/items/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/assignments",schemaPath:"#/properties/steps/items/oneOf/1/properties/assignments/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data25.logDirs !== undefined){
let data54 = data25.logDirs;
if(Array.isArray(data54)){
const len11 = data54.length;
for(let i11=0; i11<len11; i11++){
if(!(validate60(data54[i11], {instancePath:instancePath+"/steps/" + i3+"/logDirs/" + i11,parentData:data54,parentDataProperty:i11,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/logDirs",schemaPath:"#/properties/steps/items/oneOf/1/properties/logDirs/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
var _valid0 = _errs82 === errors;
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
const _errs108 = errors;
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
let data61 = data25.hazards;
if(Array.isArray(data61)){
const len12 = data61.length;
for(let i12=0; i12<len12; i12++){
if(!(validate56(data61[i12], {instancePath:instancePath+"/steps/" + i3+"/hazards/" + i12,parentData:data61,parentDataProperty:i12,rootData,dynamicAnchors}))){
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
let data64 = data25.changes;
if(Array.isArray(data64)){
const len13 = data64.length;
for(let i13=0; i13<len13; i13++){
let data65 = data64[i13];
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
if(data65.key === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/changes/" + i13,schemaPath:"#/properties/steps/items/oneOf/2/properties/changes/items/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"});
errors++;
}
if(data65.from === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/changes/" + i13,schemaPath:"#/properties/steps/items/oneOf/2/properties/changes/items/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"});
errors++;
}
if(data65.to === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/changes/" + i13,schemaPath:"#/properties/steps/items/oneOf/2/properties/changes/items/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"});
errors++;
}
if(data65.default === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/changes/" + i13,schemaPath:"#/properties/steps/items/oneOf/2/properties/changes/items/required",keyword:"required",params:{missingProperty: "default"},message:"must have required property '"+"default"+"'"});
errors++;
}
for(const key7 in data65){
if(!((((key7 === "key") || (key7 === "from")) || (key7 === "to")) || (key7 === "default"))){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/changes/" + i13,schemaPath:"#/properties/steps/items/oneOf/2/properties/changes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"});
errors++;
}
}
if(data65.key !== undefined){
if(typeof data65.key !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/changes/" + i13+"/key",schemaPath:"#/properties/steps/items/oneOf/2/properties/changes/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data65.from !== undefined){
let data67 = data65.from;
if((typeof data67 !== "string") && (data67 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/changes/" + i13+"/from",schemaPath:"#/properties/steps/items/oneOf/2/properties/changes/items/properties/from/type",keyword:"type",params:{type: schema19.properties.steps.items.oneOf[2].properties.changes.items.properties.from.type},message:"must be string,null"});
errors++;
}
}
if(data65.to !== undefined){
let data68 = data65.to;
if((typeof data68 !== "string") && (data68 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/changes/" + i13+"/to",schemaPath:"#/properties/steps/items/oneOf/2/properties/changes/items/properties/to/type",keyword:"type",params:{type: schema19.properties.steps.items.oneOf[2].properties.changes.items.properties.to.type},message:"must be string,null"});
errors++;
}
}
if(data65.default !== undefined){
let data69 = data65.default;
if((typeof data69 !== "string") && (data69 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/changes/" + i13+"/default",schemaPath:"#/properties/steps/items/oneOf/2/properties/changes/items/properties/default/type",keyword:"type",params:{type: schema19.properties.steps.items.oneOf[2].properties.changes.items.properties.default.type},message:"must be string,null"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/changes/" + i13,schemaPath:"#/properties/steps/items/oneOf/2/properties/changes/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
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
var _valid0 = _errs108 === errors;
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
const _errs136 = errors;
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
let data75 = data25.hazards;
if(Array.isArray(data75)){
const len14 = data75.length;
for(let i14=0; i14<len14; i14++){
if(!(validate56(data75[i14], {instancePath:instancePath+"/steps/" + i3+"/hazards/" + i14,parentData:data75,parentDataProperty:i14,rootData,dynamicAnchors}))){
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
let data78 = data25.placement;
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
if(data78.pool === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/placement",schemaPath:"#/properties/steps/items/oneOf/3/properties/placement/required",keyword:"required",params:{missingProperty: "pool"},message:"must have required property '"+"pool"+"'"});
errors++;
}
if(data78.racks === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/placement",schemaPath:"#/properties/steps/items/oneOf/3/properties/placement/required",keyword:"required",params:{missingProperty: "racks"},message:"must have required property '"+"racks"+"'"});
errors++;
}
if(data78.leaderRacks === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/placement",schemaPath:"#/properties/steps/items/oneOf/3/properties/placement/required",keyword:"required",params:{missingProperty: "leaderRacks"},message:"must have required property '"+"leaderRacks"+"'"});
errors++;
}
for(const key9 in data78){
if(!(((key9 === "pool") || (key9 === "racks")) || (key9 === "leaderRacks"))){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/placement",schemaPath:"#/properties/steps/items/oneOf/3/properties/placement/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"});
errors++;
}
}
if(data78.pool !== undefined){
if(typeof data78.pool !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/placement/pool",schemaPath:"#/properties/steps/items/oneOf/3/properties/placement/properties/pool/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data78.racks !== undefined){
if(!(validate69(data78.racks, {instancePath:instancePath+"/steps/" + i3+"/placement/racks",parentData:data78,parentDataProperty:"racks",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
if(data78.leaderRacks !== undefined){
let data81 = data78.leaderRacks;
if((!(Array.isArray(data81))) && (data81 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/placement/leaderRacks",schemaPath:"#/properties/steps/items/oneOf/3/properties/placement/properties/leaderRacks/type",keyword:"type",params:{type: schema19.properties.steps.items.oneOf[3].properties.placement.properties.leaderRacks.type},message:"must be array,null"});
errors++;
}
if(Array.isArray(data81)){
const len15 = data81.length;
for(let i15=0; i15<len15; i15++){
if(typeof data81[i15] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/placement/leaderRacks/" + i15,schemaPath:"#/properties/steps/items/oneOf/3/properties/placement/properties/leaderRacks/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
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
let data83 = data25.partitions;
if(Array.isArray(data83)){
const len16 = data83.length;
for(let i16=0; i16<len16; i16++){
let data84 = data83[i16];
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
if(data84.topic === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions/" + i16,schemaPath:"#/properties/steps/items/oneOf/3/properties/partitions/items/required",keyword:"required",params:{missingProperty: "topic"},message:"must have required property '"+"topic"+"'"});
errors++;
}
if(data84.partition === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions/" + i16,schemaPath:"#/properties/steps/items/oneOf/3/properties/partitions/items/required",keyword:"required",params:{missingProperty: "partition"},message:"must have required property '"+"partition"+"'"});
errors++;
}
if(data84.from === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions/" + i16,schemaPath:"#/properties/steps/items/oneOf/3/properties/partitions/items/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"});
errors++;
}
if(data84.to === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions/" + i16,schemaPath:"#/properties/steps/items/oneOf/3/properties/partitions/items/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"});
errors++;
}
if(data84.sizeBytes === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions/" + i16,schemaPath:"#/properties/steps/items/oneOf/3/properties/partitions/items/required",keyword:"required",params:{missingProperty: "sizeBytes"},message:"must have required property '"+"sizeBytes"+"'"});
errors++;
}
if(data84.bytes === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions/" + i16,schemaPath:"#/properties/steps/items/oneOf/3/properties/partitions/items/required",keyword:"required",params:{missingProperty: "bytes"},message:"must have required property '"+"bytes"+"'"});
errors++;
}
if(data84.reason === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions/" + i16,schemaPath:"#/properties/steps/items/oneOf/3/properties/partitions/items/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"});
errors++;
}
for(const key10 in data84){
if(!((((((((key10 === "topic") || (key10 === "partition")) || (key10 === "from")) || (key10 === "to")) || (key10 === "sizeBytes")) || (key10 === "bytes")) || (key10 === "reason")) || (key10 === "logDirs"))){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions/" + i16,schemaPath:"#/properties/steps/items/oneOf/3/properties/partitions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"});
errors++;
}
}
if(data84.topic !== undefined){
if(typeof data84.topic !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions/" + i16+"/topic",schemaPath:"#/properties/steps/items/oneOf/3/properties/partitions/items/properties/topic/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data84.partition !== undefined){
let data86 = data84.partition;
if(!(((typeof data86 == "number") && (!(data86 % 1) && !isNaN(data86))) && (isFinite(data86)))){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions/" + i16+"/partition",schemaPath:"#/properties/steps/items/oneOf/3/properties/partitions/items/properties/partition/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data86 == "number") && (isFinite(data86))){
if(data86 < 0 || isNaN(data86)){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions/" + i16+"/partition",schemaPath:"#/properties/steps/items/oneOf/3/properties/partitions/items/properties/partition/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data84.from !== undefined){
let data87 = data84.from;
if(Array.isArray(data87)){
const len17 = data87.length;
for(let i17=0; i17<len17; i17++){
let data88 = data87[i17];
if(!(((typeof data88 == "number") && (!(data88 % 1) && !isNaN(data88))) && (isFinite(data88)))){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions/" + i16+"/from/" + i17,schemaPath:"#/properties/steps/items/oneOf/3/properties/partitions/items/properties/from/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data88 == "number") && (isFinite(data88))){
if(data88 < 0 || isNaN(data88)){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions/" + i16+"/from/" + i17,schemaPath:"#/properties/steps/items/oneOf/3/properties/partitions/items/properties/from/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions/" + i16+"/from",schemaPath:"#/properties/steps/items/oneOf/3/properties/partitions/items/properties/from/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data84.to !== undefined){
let data89 = data84.to;
if(Array.isArray(data89)){
const len18 = data89.length;
for(let i18=0; i18<len18; i18++){
let data90 = data89[i18];
if(!(((typeof data90 == "number") && (!(data90 % 1) && !isNaN(data90))) && (isFinite(data90)))){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions/" + i16+"/to/" + i18,schemaPath:"#/properties/steps/items/oneOf/3/properties/partitions/items/properties/to/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data90 == "number") && (isFinite(data90))){
if(data90 < 0 || isNaN(data90)){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions/" + i16+"/to/" + i18,schemaPath:"#/properties/steps/items/oneOf/3/properties/partitions/items/properties/to/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions/" + i16+"/to",schemaPath:"#/properties/steps/items/oneOf/3/properties/partitions/items/properties/to/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data84.sizeBytes !== undefined){
let data91 = data84.sizeBytes;
if(!(((typeof data91 == "number") && (!(data91 % 1) && !isNaN(data91))) && (isFinite(data91)))){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions/" + i16+"/sizeBytes",schemaPath:"#/properties/steps/items/oneOf/3/properties/partitions/items/properties/sizeBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data91 == "number") && (isFinite(data91))){
if(data91 < 0 || isNaN(data91)){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions/" + i16+"/sizeBytes",schemaPath:"#/properties/steps/items/oneOf/3/properties/partitions/items/properties/sizeBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data84.bytes !== undefined){
let data92 = data84.bytes;
if(!(((typeof data92 == "number") && (!(data92 % 1) && !isNaN(data92))) && (isFinite(data92)))){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions/" + i16+"/bytes",schemaPath:"#/properties/steps/items/oneOf/3/properties/partitions/items/properties/bytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data92 == "number") && (isFinite(data92))){
if(data92 < 0 || isNaN(data92)){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions/" + i16+"/bytes",schemaPath:"#/properties/steps/items/oneOf/3/properties/partitions/items/properties/bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data84.reason !== undefined){
if(!(validate71(data84.reason, {instancePath:instancePath+"/steps/" + i3+"/partitions/" + i16+"/reason",parentData:data84,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
if(data84.logDirs !== undefined){
let data94 = data84.logDirs;
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
for(const key11 in data94){
if(typeof data94[key11] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions/" + i16+"/logDirs/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/steps/items/oneOf/3/properties/partitions/items/properties/logDirs/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions/" + i16+"/logDirs",schemaPath:"#/properties/steps/items/oneOf/3/properties/partitions/items/properties/logDirs/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions/" + i16,schemaPath:"#/properties/steps/items/oneOf/3/properties/partitions/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
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
var _valid0 = _errs136 === errors;
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
const _errs188 = errors;
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
if(data25.replicas === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf/4/required",keyword:"required",params:{missingProperty: "replicas"},message:"must have required property '"+"replicas"+"'"});
errors++;
}
for(const key12 in data25){
if(!((((((((key12 === "kind") || (key12 === "symbol")) || (key12 === "topic")) || (key12 === "topicId")) || (key12 === "reason")) || (key12 === "hazards")) || (key12 === "source")) || (key12 === "replicas"))){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"});
errors++;
}
}
if(data25.kind !== undefined){
if("move-log-dirs" !== data25.kind){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/kind",schemaPath:"#/properties/steps/items/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue: "move-log-dirs"},message:"must be equal to constant"});
errors++;
}
}
if(data25.symbol !== undefined){
if("~" !== data25.symbol){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/symbol",schemaPath:"#/properties/steps/items/oneOf/4/properties/symbol/const",keyword:"const",params:{allowedValue: "~"},message:"must be equal to constant"});
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
let data101 = data25.hazards;
if(Array.isArray(data101)){
const len19 = data101.length;
for(let i19=0; i19<len19; i19++){
if(!(validate56(data101[i19], {instancePath:instancePath+"/steps/" + i3+"/hazards/" + i19,parentData:data101,parentDataProperty:i19,rootData,dynamicAnchors}))){
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
if(data25.replicas !== undefined){
let data104 = data25.replicas;
if(Array.isArray(data104)){
const len20 = data104.length;
for(let i20=0; i20<len20; i20++){
let data105 = data104[i20];
if(data105 && typeof data105 == "object" && !Array.isArray(data105)){
if(data105.topic === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/replicas/" + i20,schemaPath:"#/properties/steps/items/oneOf/4/properties/replicas/items/required",keyword:"required",params:{missingProperty: "topic"},message:"must have required property '"+"topic"+"'"});
errors++;
}
if(data105.partition === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/replicas/" + i20,schemaPath:"#/properties/steps/items/oneOf/4/properties/replicas/items/required",keyword:"required",params:{missingProperty: "partition"},message:"must have required property '"+"partition"+"'"});
errors++;
}
if(data105.broker === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/replicas/" + i20,schemaPath:"#/properties/steps/items/oneOf/4/properties/replicas/items/required",keyword:"required",params:{missingProperty: "broker"},message:"must have required property '"+"broker"+"'"});
errors++;
}
if(data105.from === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/replicas/" + i20,schemaPath:"#/properties/steps/items/oneOf/4/properties/replicas/items/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"});
errors++;
}
if(data105.to === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/replicas/" + i20,schemaPath:"#/properties/steps/items/oneOf/4/properties/replicas/items/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"});
errors++;
}
if(data105.bytes === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/replicas/" + i20,schemaPath:"#/properties/steps/items/oneOf/4/properties/replicas/items/required",keyword:"required",params:{missingProperty: "bytes"},message:"must have required property '"+"bytes"+"'"});
errors++;
}
if(data105.reason === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/replicas/" + i20,schemaPath:"#/properties/steps/items/oneOf/4/properties/replicas/items/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"});
errors++;
}
for(const key13 in data105){
if(!(((((((key13 === "topic") || (key13 === "partition")) || (key13 === "broker")) || (key13 === "from")) || (key13 === "to")) || (key13 === "bytes")) || (key13 === "reason"))){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/replicas/" + i20,schemaPath:"#/properties/steps/items/oneOf/4/properties/replicas/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"});
errors++;
}
}
if(data105.topic !== undefined){
if(typeof data105.topic !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/replicas/" + i20+"/topic",schemaPath:"#/properties/steps/items/oneOf/4/properties/replicas/items/properties/topic/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data105.partition !== undefined){
let data107 = data105.partition;
if(!(((typeof data107 == "number") && (!(data107 % 1) && !isNaN(data107))) && (isFinite(data107)))){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/replicas/" + i20+"/partition",schemaPath:"#/properties/steps/items/oneOf/4/properties/replicas/items/properties/partition/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data107 == "number") && (isFinite(data107))){
if(data107 < 0 || isNaN(data107)){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/replicas/" + i20+"/partition",schemaPath:"#/properties/steps/items/oneOf/4/properties/replicas/items/properties/partition/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data105.broker !== undefined){
let data108 = data105.broker;
if(!(((typeof data108 == "number") && (!(data108 % 1) && !isNaN(data108))) && (isFinite(data108)))){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/replicas/" + i20+"/broker",schemaPath:"#/properties/steps/items/oneOf/4/properties/replicas/items/properties/broker/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data108 == "number") && (isFinite(data108))){
if(data108 < 0 || isNaN(data108)){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/replicas/" + i20+"/broker",schemaPath:"#/properties/steps/items/oneOf/4/properties/replicas/items/properties/broker/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data105.from !== undefined){
let data109 = data105.from;
if(typeof data109 === "string"){
if(func5(data109) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/replicas/" + i20+"/from",schemaPath:"#/properties/steps/items/oneOf/4/properties/replicas/items/properties/from/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/replicas/" + i20+"/from",schemaPath:"#/properties/steps/items/oneOf/4/properties/replicas/items/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data105.to !== undefined){
let data110 = data105.to;
if(typeof data110 === "string"){
if(func5(data110) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/replicas/" + i20+"/to",schemaPath:"#/properties/steps/items/oneOf/4/properties/replicas/items/properties/to/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/replicas/" + i20+"/to",schemaPath:"#/properties/steps/items/oneOf/4/properties/replicas/items/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data105.bytes !== undefined){
let data111 = data105.bytes;
if(!(((typeof data111 == "number") && (!(data111 % 1) && !isNaN(data111))) && (isFinite(data111)))){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/replicas/" + i20+"/bytes",schemaPath:"#/properties/steps/items/oneOf/4/properties/replicas/items/properties/bytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data111 == "number") && (isFinite(data111))){
if(data111 < 0 || isNaN(data111)){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/replicas/" + i20+"/bytes",schemaPath:"#/properties/steps/items/oneOf/4/properties/replicas/items/properties/bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data105.reason !== undefined){
if(!(validate71(data105.reason, {instancePath:instancePath+"/steps/" + i3+"/replicas/" + i20+"/reason",parentData:data105,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/replicas/" + i20,schemaPath:"#/properties/steps/items/oneOf/4/properties/replicas/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/replicas",schemaPath:"#/properties/steps/items/oneOf/4/properties/replicas/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf/4/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
var _valid0 = _errs188 === errors;
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
const _errs221 = errors;
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
for(const key14 in data25){
if(!((((((((key14 === "kind") || (key14 === "symbol")) || (key14 === "topic")) || (key14 === "topicId")) || (key14 === "reason")) || (key14 === "hazards")) || (key14 === "source")) || (key14 === "partitions"))){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"});
errors++;
}
}
if(data25.kind !== undefined){
if("elect-leaders" !== data25.kind){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/kind",schemaPath:"#/properties/steps/items/oneOf/5/properties/kind/const",keyword:"const",params:{allowedValue: "elect-leaders"},message:"must be equal to constant"});
errors++;
}
}
if(data25.symbol !== undefined){
if(">" !== data25.symbol){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/symbol",schemaPath:"#/properties/steps/items/oneOf/5/properties/symbol/const",keyword:"const",params:{allowedValue: ">"},message:"must be equal to constant"});
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
let data118 = data25.hazards;
if(Array.isArray(data118)){
const len21 = data118.length;
for(let i21=0; i21<len21; i21++){
if(!(validate56(data118[i21], {instancePath:instancePath+"/steps/" + i3+"/hazards/" + i21,parentData:data118,parentDataProperty:i21,rootData,dynamicAnchors}))){
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
let data121 = data25.partitions;
if(Array.isArray(data121)){
const len22 = data121.length;
for(let i22=0; i22<len22; i22++){
let data122 = data121[i22];
if(data122 && typeof data122 == "object" && !Array.isArray(data122)){
if(data122.partition === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions/" + i22,schemaPath:"#/properties/steps/items/oneOf/5/properties/partitions/items/required",keyword:"required",params:{missingProperty: "partition"},message:"must have required property '"+"partition"+"'"});
errors++;
}
if(data122.from === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions/" + i22,schemaPath:"#/properties/steps/items/oneOf/5/properties/partitions/items/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"});
errors++;
}
if(data122.to === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions/" + i22,schemaPath:"#/properties/steps/items/oneOf/5/properties/partitions/items/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"});
errors++;
}
for(const key15 in data122){
if(!(((key15 === "partition") || (key15 === "from")) || (key15 === "to"))){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions/" + i22,schemaPath:"#/properties/steps/items/oneOf/5/properties/partitions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"});
errors++;
}
}
if(data122.partition !== undefined){
let data123 = data122.partition;
if(!(((typeof data123 == "number") && (!(data123 % 1) && !isNaN(data123))) && (isFinite(data123)))){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions/" + i22+"/partition",schemaPath:"#/properties/steps/items/oneOf/5/properties/partitions/items/properties/partition/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data123 == "number") && (isFinite(data123))){
if(data123 < 0 || isNaN(data123)){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions/" + i22+"/partition",schemaPath:"#/properties/steps/items/oneOf/5/properties/partitions/items/properties/partition/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data122.from !== undefined){
let data124 = data122.from;
if((!(((typeof data124 == "number") && (!(data124 % 1) && !isNaN(data124))) && (isFinite(data124)))) && (data124 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions/" + i22+"/from",schemaPath:"#/properties/steps/items/oneOf/5/properties/partitions/items/properties/from/type",keyword:"type",params:{type: schema19.properties.steps.items.oneOf[5].properties.partitions.items.properties.from.type},message:"must be integer,null"});
errors++;
}
if((typeof data124 == "number") && (isFinite(data124))){
if(data124 < 0 || isNaN(data124)){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions/" + i22+"/from",schemaPath:"#/properties/steps/items/oneOf/5/properties/partitions/items/properties/from/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data122.to !== undefined){
let data125 = data122.to;
if(!(((typeof data125 == "number") && (!(data125 % 1) && !isNaN(data125))) && (isFinite(data125)))){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions/" + i22+"/to",schemaPath:"#/properties/steps/items/oneOf/5/properties/partitions/items/properties/to/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data125 == "number") && (isFinite(data125))){
if(data125 < 0 || isNaN(data125)){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions/" + i22+"/to",schemaPath:"#/properties/steps/items/oneOf/5/properties/partitions/items/properties/to/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions/" + i22,schemaPath:"#/properties/steps/items/oneOf/5/properties/partitions/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions",schemaPath:"#/properties/steps/items/oneOf/5/properties/partitions/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf/5/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
var _valid0 = _errs221 === errors;
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
const _errs247 = errors;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.kind === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf/6/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"});
errors++;
}
if(data25.symbol === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf/6/required",keyword:"required",params:{missingProperty: "symbol"},message:"must have required property '"+"symbol"+"'"});
errors++;
}
if(data25.topic === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf/6/required",keyword:"required",params:{missingProperty: "topic"},message:"must have required property '"+"topic"+"'"});
errors++;
}
if(data25.reason === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf/6/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"});
errors++;
}
if(data25.hazards === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf/6/required",keyword:"required",params:{missingProperty: "hazards"},message:"must have required property '"+"hazards"+"'"});
errors++;
}
if(data25.partitions === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf/6/required",keyword:"required",params:{missingProperty: "partitions"},message:"must have required property '"+"partitions"+"'"});
errors++;
}
if(data25.bytes === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf/6/required",keyword:"required",params:{missingProperty: "bytes"},message:"must have required property '"+"bytes"+"'"});
errors++;
}
for(const key16 in data25){
if(!(func1.call(schema19.properties.steps.items.oneOf[6].properties, key16))){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf/6/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"});
errors++;
}
}
if(data25.kind !== undefined){
if("delete-topic" !== data25.kind){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/kind",schemaPath:"#/properties/steps/items/oneOf/6/properties/kind/const",keyword:"const",params:{allowedValue: "delete-topic"},message:"must be equal to constant"});
errors++;
}
}
if(data25.symbol !== undefined){
if("-" !== data25.symbol){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/symbol",schemaPath:"#/properties/steps/items/oneOf/6/properties/symbol/const",keyword:"const",params:{allowedValue: "-"},message:"must be equal to constant"});
errors++;
}
}
if(data25.topic !== undefined){
if(typeof data25.topic !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/topic",schemaPath:"#/properties/steps/items/oneOf/6/properties/topic/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data25.topicId !== undefined){
if(typeof data25.topicId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/topicId",schemaPath:"#/properties/steps/items/oneOf/6/properties/topicId/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data25.reason !== undefined){
if(typeof data25.reason !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/reason",schemaPath:"#/properties/steps/items/oneOf/6/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data25.hazards !== undefined){
let data131 = data25.hazards;
if(Array.isArray(data131)){
const len23 = data131.length;
for(let i23=0; i23<len23; i23++){
if(!(validate56(data131[i23], {instancePath:instancePath+"/steps/" + i3+"/hazards/" + i23,parentData:data131,parentDataProperty:i23,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/hazards",schemaPath:"#/properties/steps/items/oneOf/6/properties/hazards/type",keyword:"type",params:{type: "array"},message:"must be array"});
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
let data134 = data25.partitions;
if(!(((typeof data134 == "number") && (!(data134 % 1) && !isNaN(data134))) && (isFinite(data134)))){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions",schemaPath:"#/properties/steps/items/oneOf/6/properties/partitions/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data134 == "number") && (isFinite(data134))){
if(data134 < 0 || isNaN(data134)){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/partitions",schemaPath:"#/properties/steps/items/oneOf/6/properties/partitions/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data25.bytes !== undefined){
let data135 = data25.bytes;
if(!(((typeof data135 == "number") && (!(data135 % 1) && !isNaN(data135))) && (isFinite(data135)))){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/bytes",schemaPath:"#/properties/steps/items/oneOf/6/properties/bytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data135 == "number") && (isFinite(data135))){
if(data135 < 0 || isNaN(data135)){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3+"/bytes",schemaPath:"#/properties/steps/items/oneOf/6/properties/bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/oneOf/6/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
var _valid0 = _errs247 === errors;
if(_valid0 && valid11){
valid11 = false;
passing0 = [passing0, 6];
}
else {
if(_valid0){
valid11 = true;
passing0 = 6;
if(props1 !== true){
props1 = true;
}
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
let data136 = data.access;
if(Array.isArray(data136)){
const len24 = data136.length;
for(let i24=0; i24<len24; i24++){
let data137 = data136[i24];
const _errs269 = errors;
let valid68 = false;
let passing1 = null;
const _errs270 = errors;
if(data137 && typeof data137 == "object" && !Array.isArray(data137)){
if(data137.kind === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i24,schemaPath:"#/properties/access/items/oneOf/0/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"});
errors++;
}
if(data137.symbol === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i24,schemaPath:"#/properties/access/items/oneOf/0/required",keyword:"required",params:{missingProperty: "symbol"},message:"must have required property '"+"symbol"+"'"});
errors++;
}
if(data137.reason === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i24,schemaPath:"#/properties/access/items/oneOf/0/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"});
errors++;
}
if(data137.acl === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i24,schemaPath:"#/properties/access/items/oneOf/0/required",keyword:"required",params:{missingProperty: "acl"},message:"must have required property '"+"acl"+"'"});
errors++;
}
for(const key17 in data137){
if(!(((((key17 === "kind") || (key17 === "symbol")) || (key17 === "reason")) || (key17 === "source")) || (key17 === "acl"))){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i24,schemaPath:"#/properties/access/items/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"});
errors++;
}
}
if(data137.kind !== undefined){
if("grant-acl" !== data137.kind){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i24+"/kind",schemaPath:"#/properties/access/items/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "grant-acl"},message:"must be equal to constant"});
errors++;
}
}
if(data137.symbol !== undefined){
if("+" !== data137.symbol){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i24+"/symbol",schemaPath:"#/properties/access/items/oneOf/0/properties/symbol/const",keyword:"const",params:{allowedValue: "+"},message:"must be equal to constant"});
errors++;
}
}
if(data137.reason !== undefined){
if(typeof data137.reason !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i24+"/reason",schemaPath:"#/properties/access/items/oneOf/0/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data137.source !== undefined){
if(!(validate58(data137.source, {instancePath:instancePath+"/access/" + i24+"/source",parentData:data137,parentDataProperty:"source",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data137.acl !== undefined){
if(!(validate81(data137.acl, {instancePath:instancePath+"/access/" + i24+"/acl",parentData:data137,parentDataProperty:"acl",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i24,schemaPath:"#/properties/access/items/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
var _valid1 = _errs270 === errors;
if(_valid1){
valid68 = true;
passing1 = 0;
var props9 = true;
}
const _errs279 = errors;
if(data137 && typeof data137 == "object" && !Array.isArray(data137)){
if(data137.kind === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i24,schemaPath:"#/properties/access/items/oneOf/1/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"});
errors++;
}
if(data137.symbol === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i24,schemaPath:"#/properties/access/items/oneOf/1/required",keyword:"required",params:{missingProperty: "symbol"},message:"must have required property '"+"symbol"+"'"});
errors++;
}
if(data137.reason === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i24,schemaPath:"#/properties/access/items/oneOf/1/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"});
errors++;
}
if(data137.acl === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i24,schemaPath:"#/properties/access/items/oneOf/1/required",keyword:"required",params:{missingProperty: "acl"},message:"must have required property '"+"acl"+"'"});
errors++;
}
for(const key18 in data137){
if(!(((((key18 === "kind") || (key18 === "symbol")) || (key18 === "reason")) || (key18 === "source")) || (key18 === "acl"))){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i24,schemaPath:"#/properties/access/items/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"});
errors++;
}
}
if(data137.kind !== undefined){
if("revoke-acl" !== data137.kind){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i24+"/kind",schemaPath:"#/properties/access/items/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "revoke-acl"},message:"must be equal to constant"});
errors++;
}
}
if(data137.symbol !== undefined){
if("-" !== data137.symbol){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i24+"/symbol",schemaPath:"#/properties/access/items/oneOf/1/properties/symbol/const",keyword:"const",params:{allowedValue: "-"},message:"must be equal to constant"});
errors++;
}
}
if(data137.reason !== undefined){
if(typeof data137.reason !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i24+"/reason",schemaPath:"#/properties/access/items/oneOf/1/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data137.source !== undefined){
if(!(validate58(data137.source, {instancePath:instancePath+"/access/" + i24+"/source",parentData:data137,parentDataProperty:"source",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data137.acl !== undefined){
if(!(validate81(data137.acl, {instancePath:instancePath+"/access/" + i24+"/acl",parentData:data137,parentDataProperty:"acl",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i24,schemaPath:"#/properties/access/items/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
var _valid1 = _errs279 === errors;
if(_valid1 && valid68){
valid68 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid68 = true;
passing1 = 1;
if(props9 !== true){
props9 = true;
}
}
const _errs288 = errors;
if(data137 && typeof data137 == "object" && !Array.isArray(data137)){
if(data137.kind === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i24,schemaPath:"#/properties/access/items/oneOf/2/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"});
errors++;
}
if(data137.symbol === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i24,schemaPath:"#/properties/access/items/oneOf/2/required",keyword:"required",params:{missingProperty: "symbol"},message:"must have required property '"+"symbol"+"'"});
errors++;
}
if(data137.reason === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i24,schemaPath:"#/properties/access/items/oneOf/2/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"});
errors++;
}
if(data137.entity === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i24,schemaPath:"#/properties/access/items/oneOf/2/required",keyword:"required",params:{missingProperty: "entity"},message:"must have required property '"+"entity"+"'"});
errors++;
}
if(data137.limits === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i24,schemaPath:"#/properties/access/items/oneOf/2/required",keyword:"required",params:{missingProperty: "limits"},message:"must have required property '"+"limits"+"'"});
errors++;
}
for(const key19 in data137){
if(!((((((key19 === "kind") || (key19 === "symbol")) || (key19 === "reason")) || (key19 === "source")) || (key19 === "entity")) || (key19 === "limits"))){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i24,schemaPath:"#/properties/access/items/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties"});
errors++;
}
}
if(data137.kind !== undefined){
if("set-quota" !== data137.kind){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i24+"/kind",schemaPath:"#/properties/access/items/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue: "set-quota"},message:"must be equal to constant"});
errors++;
}
}
if(data137.symbol !== undefined){
let data149 = data137.symbol;
if(!(((data149 === "+") || (data149 === "~")) || (data149 === "-"))){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i24+"/symbol",schemaPath:"#/properties/access/items/oneOf/2/properties/symbol/enum",keyword:"enum",params:{allowedValues: schema19.properties.access.items.oneOf[2].properties.symbol.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data137.reason !== undefined){
if(typeof data137.reason !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i24+"/reason",schemaPath:"#/properties/access/items/oneOf/2/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data137.source !== undefined){
if(!(validate58(data137.source, {instancePath:instancePath+"/access/" + i24+"/source",parentData:data137,parentDataProperty:"source",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data137.entity !== undefined){
let data152 = data137.entity;
if(data152 && typeof data152 == "object" && !Array.isArray(data152)){
for(const key20 in data152){
if(!(((key20 === "user") || (key20 === "client-id")) || (key20 === "ip"))){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i24+"/entity",schemaPath:"#/properties/access/items/oneOf/2/properties/entity/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties"});
errors++;
}
}
if(data152.user !== undefined){
let data153 = data152.user;
if((typeof data153 !== "string") && (data153 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i24+"/entity/user",schemaPath:"#/properties/access/items/oneOf/2/properties/entity/properties/user/type",keyword:"type",params:{type: schema19.properties.access.items.oneOf[2].properties.entity.properties.user.type},message:"must be string,null"});
errors++;
}
}
if(data152["client-id"] !== undefined){
let data154 = data152["client-id"];
if((typeof data154 !== "string") && (data154 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i24+"/entity/client-id",schemaPath:"#/properties/access/items/oneOf/2/properties/entity/properties/client-id/type",keyword:"type",params:{type: schema19.properties.access.items.oneOf[2].properties.entity.properties["client-id"].type},message:"must be string,null"});
errors++;
}
}
if(data152.ip !== undefined){
let data155 = data152.ip;
if((typeof data155 !== "string") && (data155 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i24+"/entity/ip",schemaPath:"#/properties/access/items/oneOf/2/properties/entity/properties/ip/type",keyword:"type",params:{type: schema19.properties.access.items.oneOf[2].properties.entity.properties.ip.type},message:"must be string,null"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i24+"/entity",schemaPath:"#/properties/access/items/oneOf/2/properties/entity/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data137.limits !== undefined){
let data156 = data137.limits;
if(Array.isArray(data156)){
const len25 = data156.length;
for(let i25=0; i25<len25; i25++){
let data157 = data156[i25];
if(data157 && typeof data157 == "object" && !Array.isArray(data157)){
if(data157.key === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i24+"/limits/" + i25,schemaPath:"#/properties/access/items/oneOf/2/properties/limits/items/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"});
errors++;
}
if(data157.from === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i24+"/limits/" + i25,schemaPath:"#/properties/access/items/oneOf/2/properties/limits/items/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"});
errors++;
}
if(data157.to === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i24+"/limits/" + i25,schemaPath:"#/properties/access/items/oneOf/2/properties/limits/items/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"});
errors++;
}
for(const key21 in data157){
if(!(((key21 === "key") || (key21 === "from")) || (key21 === "to"))){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i24+"/limits/" + i25,schemaPath:"#/properties/access/items/oneOf/2/properties/limits/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties"});
errors++;
}
}
if(data157.key !== undefined){
if(typeof data157.key !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i24+"/limits/" + i25+"/key",schemaPath:"#/properties/access/items/oneOf/2/properties/limits/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data157.from !== undefined){
let data159 = data157.from;
if((!((typeof data159 == "number") && (isFinite(data159)))) && (data159 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i24+"/limits/" + i25+"/from",schemaPath:"#/properties/access/items/oneOf/2/properties/limits/items/properties/from/type",keyword:"type",params:{type: schema19.properties.access.items.oneOf[2].properties.limits.items.properties.from.type},message:"must be number,null"});
errors++;
}
}
if(data157.to !== undefined){
let data160 = data157.to;
if((!((typeof data160 == "number") && (isFinite(data160)))) && (data160 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i24+"/limits/" + i25+"/to",schemaPath:"#/properties/access/items/oneOf/2/properties/limits/items/properties/to/type",keyword:"type",params:{type: schema19.properties.access.items.oneOf[2].properties.limits.items.properties.to.type},message:"must be number,null"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i24+"/limits/" + i25,schemaPath:"#/properties/access/items/oneOf/2/properties/limits/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i24+"/limits",schemaPath:"#/properties/access/items/oneOf/2/properties/limits/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i24,schemaPath:"#/properties/access/items/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
var _valid1 = _errs288 === errors;
if(_valid1 && valid68){
valid68 = false;
passing1 = [passing1, 2];
}
else {
if(_valid1){
valid68 = true;
passing1 = 2;
if(props9 !== true){
props9 = true;
}
}
const _errs316 = errors;
if(data137 && typeof data137 == "object" && !Array.isArray(data137)){
if(data137.kind === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i24,schemaPath:"#/properties/access/items/oneOf/3/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"});
errors++;
}
if(data137.symbol === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i24,schemaPath:"#/properties/access/items/oneOf/3/required",keyword:"required",params:{missingProperty: "symbol"},message:"must have required property '"+"symbol"+"'"});
errors++;
}
if(data137.reason === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i24,schemaPath:"#/properties/access/items/oneOf/3/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"});
errors++;
}
if(data137.user === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i24,schemaPath:"#/properties/access/items/oneOf/3/required",keyword:"required",params:{missingProperty: "user"},message:"must have required property '"+"user"+"'"});
errors++;
}
if(data137.mechanism === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i24,schemaPath:"#/properties/access/items/oneOf/3/required",keyword:"required",params:{missingProperty: "mechanism"},message:"must have required property '"+"mechanism"+"'"});
errors++;
}
if(data137.iterations === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i24,schemaPath:"#/properties/access/items/oneOf/3/required",keyword:"required",params:{missingProperty: "iterations"},message:"must have required property '"+"iterations"+"'"});
errors++;
}
for(const key22 in data137){
if(!(((((((key22 === "kind") || (key22 === "symbol")) || (key22 === "reason")) || (key22 === "source")) || (key22 === "user")) || (key22 === "mechanism")) || (key22 === "iterations"))){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i24,schemaPath:"#/properties/access/items/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties"});
errors++;
}
}
if(data137.kind !== undefined){
if("set-user" !== data137.kind){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i24+"/kind",schemaPath:"#/properties/access/items/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue: "set-user"},message:"must be equal to constant"});
errors++;
}
}
if(data137.symbol !== undefined){
let data162 = data137.symbol;
if(!((data162 === "+") || (data162 === "~"))){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i24+"/symbol",schemaPath:"#/properties/access/items/oneOf/3/properties/symbol/enum",keyword:"enum",params:{allowedValues: schema19.properties.access.items.oneOf[3].properties.symbol.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data137.reason !== undefined){
if(typeof data137.reason !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i24+"/reason",schemaPath:"#/properties/access/items/oneOf/3/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data137.source !== undefined){
if(!(validate58(data137.source, {instancePath:instancePath+"/access/" + i24+"/source",parentData:data137,parentDataProperty:"source",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data137.user !== undefined){
if(typeof data137.user !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i24+"/user",schemaPath:"#/properties/access/items/oneOf/3/properties/user/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data137.mechanism !== undefined){
let data166 = data137.mechanism;
if(!((data166 === "scram-sha-256") || (data166 === "scram-sha-512"))){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i24+"/mechanism",schemaPath:"#/properties/access/items/oneOf/3/properties/mechanism/enum",keyword:"enum",params:{allowedValues: schema19.properties.access.items.oneOf[3].properties.mechanism.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data137.iterations !== undefined){
let data167 = data137.iterations;
if(!(((typeof data167 == "number") && (!(data167 % 1) && !isNaN(data167))) && (isFinite(data167)))){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i24+"/iterations",schemaPath:"#/properties/access/items/oneOf/3/properties/iterations/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data167 == "number") && (isFinite(data167))){
if(data167 < 0 || isNaN(data167)){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i24+"/iterations",schemaPath:"#/properties/access/items/oneOf/3/properties/iterations/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i24,schemaPath:"#/properties/access/items/oneOf/3/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
var _valid1 = _errs316 === errors;
if(_valid1 && valid68){
valid68 = false;
passing1 = [passing1, 3];
}
else {
if(_valid1){
valid68 = true;
passing1 = 3;
if(props9 !== true){
props9 = true;
}
}
const _errs329 = errors;
if(data137 && typeof data137 == "object" && !Array.isArray(data137)){
if(data137.kind === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i24,schemaPath:"#/properties/access/items/oneOf/4/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"});
errors++;
}
if(data137.symbol === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i24,schemaPath:"#/properties/access/items/oneOf/4/required",keyword:"required",params:{missingProperty: "symbol"},message:"must have required property '"+"symbol"+"'"});
errors++;
}
if(data137.reason === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i24,schemaPath:"#/properties/access/items/oneOf/4/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"});
errors++;
}
if(data137.user === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i24,schemaPath:"#/properties/access/items/oneOf/4/required",keyword:"required",params:{missingProperty: "user"},message:"must have required property '"+"user"+"'"});
errors++;
}
if(data137.mechanism === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i24,schemaPath:"#/properties/access/items/oneOf/4/required",keyword:"required",params:{missingProperty: "mechanism"},message:"must have required property '"+"mechanism"+"'"});
errors++;
}
for(const key23 in data137){
if(!((((((key23 === "kind") || (key23 === "symbol")) || (key23 === "reason")) || (key23 === "source")) || (key23 === "user")) || (key23 === "mechanism"))){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i24,schemaPath:"#/properties/access/items/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties"});
errors++;
}
}
if(data137.kind !== undefined){
if("remove-user" !== data137.kind){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i24+"/kind",schemaPath:"#/properties/access/items/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue: "remove-user"},message:"must be equal to constant"});
errors++;
}
}
if(data137.symbol !== undefined){
if("-" !== data137.symbol){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i24+"/symbol",schemaPath:"#/properties/access/items/oneOf/4/properties/symbol/const",keyword:"const",params:{allowedValue: "-"},message:"must be equal to constant"});
errors++;
}
}
if(data137.reason !== undefined){
if(typeof data137.reason !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i24+"/reason",schemaPath:"#/properties/access/items/oneOf/4/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data137.source !== undefined){
if(!(validate58(data137.source, {instancePath:instancePath+"/access/" + i24+"/source",parentData:data137,parentDataProperty:"source",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data137.user !== undefined){
if(typeof data137.user !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i24+"/user",schemaPath:"#/properties/access/items/oneOf/4/properties/user/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data137.mechanism !== undefined){
let data173 = data137.mechanism;
if(!((data173 === "scram-sha-256") || (data173 === "scram-sha-512"))){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i24+"/mechanism",schemaPath:"#/properties/access/items/oneOf/4/properties/mechanism/enum",keyword:"enum",params:{allowedValues: schema19.properties.access.items.oneOf[4].properties.mechanism.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i24,schemaPath:"#/properties/access/items/oneOf/4/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
var _valid1 = _errs329 === errors;
if(_valid1 && valid68){
valid68 = false;
passing1 = [passing1, 4];
}
else {
if(_valid1){
valid68 = true;
passing1 = 4;
if(props9 !== true){
props9 = true;
}
}
}
}
}
}
if(!valid68){
(vErrors ??= []).push({instancePath:instancePath+"/access/" + i24,schemaPath:"#/properties/access/items/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"});
errors++;
}
else {
errors = _errs269;
if(vErrors !== null){
if(_errs269){
vErrors.length = _errs269;
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
let data174 = data.unmanaged;
if(Array.isArray(data174)){
const len26 = data174.length;
for(let i26=0; i26<len26; i26++){
let data175 = data174[i26];
if(data175 && typeof data175 == "object" && !Array.isArray(data175)){
if(data175.kind === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/unmanaged/" + i26,schemaPath:"#/properties/unmanaged/items/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"});
errors++;
}
if(data175.whose === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/unmanaged/" + i26,schemaPath:"#/properties/unmanaged/items/required",keyword:"required",params:{missingProperty: "whose"},message:"must have required property '"+"whose"+"'"});
errors++;
}
if(data175.text === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/unmanaged/" + i26,schemaPath:"#/properties/unmanaged/items/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"});
errors++;
}
for(const key24 in data175){
if(!(((key24 === "kind") || (key24 === "whose")) || (key24 === "text"))){
(vErrors ??= []).push({instancePath:instancePath+"/unmanaged/" + i26,schemaPath:"#/properties/unmanaged/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties"});
errors++;
}
}
if(data175.kind !== undefined){
let data176 = data175.kind;
if(!(((data176 === "acls") || (data176 === "quotas")) || (data176 === "users"))){
(vErrors ??= []).push({instancePath:instancePath+"/unmanaged/" + i26+"/kind",schemaPath:"#/properties/unmanaged/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema19.properties.unmanaged.items.properties.kind.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data175.whose !== undefined){
if(typeof data175.whose !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/unmanaged/" + i26+"/whose",schemaPath:"#/properties/unmanaged/items/properties/whose/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data175.text !== undefined){
if(typeof data175.text !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/unmanaged/" + i26+"/text",schemaPath:"#/properties/unmanaged/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/unmanaged/" + i26,schemaPath:"#/properties/unmanaged/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
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
let data179 = data.summary;
if(data179 && typeof data179 == "object" && !Array.isArray(data179)){
if(data179.topicsCreated === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "topicsCreated"},message:"must have required property '"+"topicsCreated"+"'"});
errors++;
}
if(data179.topicsDeleted === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "topicsDeleted"},message:"must have required property '"+"topicsDeleted"+"'"});
errors++;
}
if(data179.topicsReconfigured === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "topicsReconfigured"},message:"must have required property '"+"topicsReconfigured"+"'"});
errors++;
}
if(data179.partitionsAdded === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "partitionsAdded"},message:"must have required property '"+"partitionsAdded"+"'"});
errors++;
}
if(data179.partitionsMoved === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "partitionsMoved"},message:"must have required property '"+"partitionsMoved"+"'"});
errors++;
}
if(data179.replicasMoved === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "replicasMoved"},message:"must have required property '"+"replicasMoved"+"'"});
errors++;
}
if(data179.bytesMoved === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "bytesMoved"},message:"must have required property '"+"bytesMoved"+"'"});
errors++;
}
if(data179.lowerBoundBytes === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "lowerBoundBytes"},message:"must have required property '"+"lowerBoundBytes"+"'"});
errors++;
}
if(data179.bytesByRule === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "bytesByRule"},message:"must have required property '"+"bytesByRule"+"'"});
errors++;
}
if(data179.bytesAcrossRacks === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "bytesAcrossRacks"},message:"must have required property '"+"bytesAcrossRacks"+"'"});
errors++;
}
if(data179.crossRackCost === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "crossRackCost"},message:"must have required property '"+"crossRackCost"+"'"});
errors++;
}
if(data179.leftOver === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "leftOver"},message:"must have required property '"+"leftOver"+"'"});
errors++;
}
if(data179.leadersChanged === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "leadersChanged"},message:"must have required property '"+"leadersChanged"+"'"});
errors++;
}
if(data179.ordersChanged === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "ordersChanged"},message:"must have required property '"+"ordersChanged"+"'"});
errors++;
}
if(data179.balance === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "balance"},message:"must have required property '"+"balance"+"'"});
errors++;
}
if(data179.recovery === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "recovery"},message:"must have required property '"+"recovery"+"'"});
errors++;
}
if(data179.unreachableGoals === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "unreachableGoals"},message:"must have required property '"+"unreachableGoals"+"'"});
errors++;
}
if(data179.drained === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "drained"},message:"must have required property '"+"drained"+"'"});
errors++;
}
if(data179.held === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "held"},message:"must have required property '"+"held"+"'"});
errors++;
}
if(data179.ungovernedTopics === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "ungovernedTopics"},message:"must have required property '"+"ungovernedTopics"+"'"});
errors++;
}
if(data179.undeclaredTopics === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "undeclaredTopics"},message:"must have required property '"+"undeclaredTopics"+"'"});
errors++;
}
if(data179.mixedFactors === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "mixedFactors"},message:"must have required property '"+"mixedFactors"+"'"});
errors++;
}
if(data179.unownedConfigs === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "unownedConfigs"},message:"must have required property '"+"unownedConfigs"+"'"});
errors++;
}
for(const key25 in data179){
if(!(func1.call(schema19.properties.summary.properties, key25))){
(vErrors ??= []).push({instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties"});
errors++;
}
}
if(data179.topicsCreated !== undefined){
let data180 = data179.topicsCreated;
if(!(((typeof data180 == "number") && (!(data180 % 1) && !isNaN(data180))) && (isFinite(data180)))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/topicsCreated",schemaPath:"#/properties/summary/properties/topicsCreated/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data180 == "number") && (isFinite(data180))){
if(data180 < 0 || isNaN(data180)){
(vErrors ??= []).push({instancePath:instancePath+"/summary/topicsCreated",schemaPath:"#/properties/summary/properties/topicsCreated/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data179.topicsDeleted !== undefined){
let data181 = data179.topicsDeleted;
if(!(((typeof data181 == "number") && (!(data181 % 1) && !isNaN(data181))) && (isFinite(data181)))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/topicsDeleted",schemaPath:"#/properties/summary/properties/topicsDeleted/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data181 == "number") && (isFinite(data181))){
if(data181 < 0 || isNaN(data181)){
(vErrors ??= []).push({instancePath:instancePath+"/summary/topicsDeleted",schemaPath:"#/properties/summary/properties/topicsDeleted/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data179.topicsReconfigured !== undefined){
let data182 = data179.topicsReconfigured;
if(!(((typeof data182 == "number") && (!(data182 % 1) && !isNaN(data182))) && (isFinite(data182)))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/topicsReconfigured",schemaPath:"#/properties/summary/properties/topicsReconfigured/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data182 == "number") && (isFinite(data182))){
if(data182 < 0 || isNaN(data182)){
(vErrors ??= []).push({instancePath:instancePath+"/summary/topicsReconfigured",schemaPath:"#/properties/summary/properties/topicsReconfigured/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data179.partitionsAdded !== undefined){
let data183 = data179.partitionsAdded;
if(!(((typeof data183 == "number") && (!(data183 % 1) && !isNaN(data183))) && (isFinite(data183)))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/partitionsAdded",schemaPath:"#/properties/summary/properties/partitionsAdded/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data183 == "number") && (isFinite(data183))){
if(data183 < 0 || isNaN(data183)){
(vErrors ??= []).push({instancePath:instancePath+"/summary/partitionsAdded",schemaPath:"#/properties/summary/properties/partitionsAdded/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data179.partitionsMoved !== undefined){
let data184 = data179.partitionsMoved;
if(!(((typeof data184 == "number") && (!(data184 % 1) && !isNaN(data184))) && (isFinite(data184)))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/partitionsMoved",schemaPath:"#/properties/summary/properties/partitionsMoved/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data184 == "number") && (isFinite(data184))){
if(data184 < 0 || isNaN(data184)){
(vErrors ??= []).push({instancePath:instancePath+"/summary/partitionsMoved",schemaPath:"#/properties/summary/properties/partitionsMoved/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data179.replicasMoved !== undefined){
let data185 = data179.replicasMoved;
if(!(((typeof data185 == "number") && (!(data185 % 1) && !isNaN(data185))) && (isFinite(data185)))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/replicasMoved",schemaPath:"#/properties/summary/properties/replicasMoved/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data185 == "number") && (isFinite(data185))){
if(data185 < 0 || isNaN(data185)){
(vErrors ??= []).push({instancePath:instancePath+"/summary/replicasMoved",schemaPath:"#/properties/summary/properties/replicasMoved/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data179.bytesMoved !== undefined){
let data186 = data179.bytesMoved;
if(!(((typeof data186 == "number") && (!(data186 % 1) && !isNaN(data186))) && (isFinite(data186)))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/bytesMoved",schemaPath:"#/properties/summary/properties/bytesMoved/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data186 == "number") && (isFinite(data186))){
if(data186 < 0 || isNaN(data186)){
(vErrors ??= []).push({instancePath:instancePath+"/summary/bytesMoved",schemaPath:"#/properties/summary/properties/bytesMoved/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data179.lowerBoundBytes !== undefined){
let data187 = data179.lowerBoundBytes;
if(!(((typeof data187 == "number") && (!(data187 % 1) && !isNaN(data187))) && (isFinite(data187)))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/lowerBoundBytes",schemaPath:"#/properties/summary/properties/lowerBoundBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data187 == "number") && (isFinite(data187))){
if(data187 < 0 || isNaN(data187)){
(vErrors ??= []).push({instancePath:instancePath+"/summary/lowerBoundBytes",schemaPath:"#/properties/summary/properties/lowerBoundBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data179.bytesByRule !== undefined){
let data188 = data179.bytesByRule;
if(data188 && typeof data188 == "object" && !Array.isArray(data188)){
for(const key26 in data188){
const _errs371 = errors;
if(!(((((((((((((((key26 === "drain") || (key26 === "drain-dir")) || (key26 === "replace")) || (key26 === "pool")) || (key26 === "duplicate")) || (key26 === "replication-factor")) || (key26 === "racks")) || (key26 === "capacity")) || (key26 === "storage-balance")) || (key26 === "replica-balance")) || (key26 === "traffic-balance")) || (key26 === "leader-rules")) || (key26 === "leader-balance")) || (key26 === "failover")) || (key26 === "disk-balance"))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/bytesByRule",schemaPath:"#/properties/summary/properties/bytesByRule/propertyNames/enum",keyword:"enum",params:{allowedValues: schema19.properties.summary.properties.bytesByRule.propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key26});
errors++;
}
var valid82 = _errs371 === errors;
if(!valid82){
(vErrors ??= []).push({instancePath:instancePath+"/summary/bytesByRule",schemaPath:"#/properties/summary/properties/bytesByRule/propertyNames",keyword:"propertyNames",params:{propertyName: key26},message:"property name must be valid"});
errors++;
}
}
for(const key27 in data188){
let data189 = data188[key27];
if(!(((typeof data189 == "number") && (!(data189 % 1) && !isNaN(data189))) && (isFinite(data189)))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/bytesByRule/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/summary/properties/bytesByRule/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data189 == "number") && (isFinite(data189))){
if(data189 < 0 || isNaN(data189)){
(vErrors ??= []).push({instancePath:instancePath+"/summary/bytesByRule/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/summary/properties/bytesByRule/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
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
if(data179.bytesAcrossRacks !== undefined){
let data190 = data179.bytesAcrossRacks;
if(!(((typeof data190 == "number") && (!(data190 % 1) && !isNaN(data190))) && (isFinite(data190)))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/bytesAcrossRacks",schemaPath:"#/properties/summary/properties/bytesAcrossRacks/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data190 == "number") && (isFinite(data190))){
if(data190 < 0 || isNaN(data190)){
(vErrors ??= []).push({instancePath:instancePath+"/summary/bytesAcrossRacks",schemaPath:"#/properties/summary/properties/bytesAcrossRacks/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data179.crossRackCost !== undefined){
let data191 = data179.crossRackCost;
if((!(data191 && typeof data191 == "object" && !Array.isArray(data191))) && (data191 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/summary/crossRackCost",schemaPath:"#/properties/summary/properties/crossRackCost/type",keyword:"type",params:{type: schema19.properties.summary.properties.crossRackCost.type},message:"must be object,null"});
errors++;
}
if(data191 && typeof data191 == "object" && !Array.isArray(data191)){
if(data191.amount === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary/crossRackCost",schemaPath:"#/properties/summary/properties/crossRackCost/required",keyword:"required",params:{missingProperty: "amount"},message:"must have required property '"+"amount"+"'"});
errors++;
}
if(data191.currency === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary/crossRackCost",schemaPath:"#/properties/summary/properties/crossRackCost/required",keyword:"required",params:{missingProperty: "currency"},message:"must have required property '"+"currency"+"'"});
errors++;
}
for(const key28 in data191){
if(!((key28 === "amount") || (key28 === "currency"))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/crossRackCost",schemaPath:"#/properties/summary/properties/crossRackCost/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},message:"must NOT have additional properties"});
errors++;
}
}
if(data191.amount !== undefined){
let data192 = data191.amount;
if((typeof data192 == "number") && (isFinite(data192))){
if(data192 < 0 || isNaN(data192)){
(vErrors ??= []).push({instancePath:instancePath+"/summary/crossRackCost/amount",schemaPath:"#/properties/summary/properties/crossRackCost/properties/amount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/summary/crossRackCost/amount",schemaPath:"#/properties/summary/properties/crossRackCost/properties/amount/type",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
if(data191.currency !== undefined){
if(typeof data191.currency !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/summary/crossRackCost/currency",schemaPath:"#/properties/summary/properties/crossRackCost/properties/currency/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
}
if(data179.leftOver !== undefined){
let data194 = data179.leftOver;
if((!(data194 && typeof data194 == "object" && !Array.isArray(data194))) && (data194 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/summary/leftOver",schemaPath:"#/properties/summary/properties/leftOver/type",keyword:"type",params:{type: schema19.properties.summary.properties.leftOver.type},message:"must be object,null"});
errors++;
}
if(data194 && typeof data194 == "object" && !Array.isArray(data194)){
if(data194.partitions === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary/leftOver",schemaPath:"#/properties/summary/properties/leftOver/required",keyword:"required",params:{missingProperty: "partitions"},message:"must have required property '"+"partitions"+"'"});
errors++;
}
if(data194.replicas === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary/leftOver",schemaPath:"#/properties/summary/properties/leftOver/required",keyword:"required",params:{missingProperty: "replicas"},message:"must have required property '"+"replicas"+"'"});
errors++;
}
if(data194.bytes === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary/leftOver",schemaPath:"#/properties/summary/properties/leftOver/required",keyword:"required",params:{missingProperty: "bytes"},message:"must have required property '"+"bytes"+"'"});
errors++;
}
for(const key29 in data194){
if(!(((key29 === "partitions") || (key29 === "replicas")) || (key29 === "bytes"))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/leftOver",schemaPath:"#/properties/summary/properties/leftOver/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties"});
errors++;
}
}
if(data194.partitions !== undefined){
let data195 = data194.partitions;
if(!(((typeof data195 == "number") && (!(data195 % 1) && !isNaN(data195))) && (isFinite(data195)))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/leftOver/partitions",schemaPath:"#/properties/summary/properties/leftOver/properties/partitions/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data195 == "number") && (isFinite(data195))){
if(data195 < 0 || isNaN(data195)){
(vErrors ??= []).push({instancePath:instancePath+"/summary/leftOver/partitions",schemaPath:"#/properties/summary/properties/leftOver/properties/partitions/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data194.replicas !== undefined){
let data196 = data194.replicas;
if(!(((typeof data196 == "number") && (!(data196 % 1) && !isNaN(data196))) && (isFinite(data196)))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/leftOver/replicas",schemaPath:"#/properties/summary/properties/leftOver/properties/replicas/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data196 == "number") && (isFinite(data196))){
if(data196 < 0 || isNaN(data196)){
(vErrors ??= []).push({instancePath:instancePath+"/summary/leftOver/replicas",schemaPath:"#/properties/summary/properties/leftOver/properties/replicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data194.bytes !== undefined){
let data197 = data194.bytes;
if(!(((typeof data197 == "number") && (!(data197 % 1) && !isNaN(data197))) && (isFinite(data197)))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/leftOver/bytes",schemaPath:"#/properties/summary/properties/leftOver/properties/bytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data197 == "number") && (isFinite(data197))){
if(data197 < 0 || isNaN(data197)){
(vErrors ??= []).push({instancePath:instancePath+"/summary/leftOver/bytes",schemaPath:"#/properties/summary/properties/leftOver/properties/bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
}
if(data179.leadersChanged !== undefined){
let data198 = data179.leadersChanged;
if(!(((typeof data198 == "number") && (!(data198 % 1) && !isNaN(data198))) && (isFinite(data198)))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/leadersChanged",schemaPath:"#/properties/summary/properties/leadersChanged/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data198 == "number") && (isFinite(data198))){
if(data198 < 0 || isNaN(data198)){
(vErrors ??= []).push({instancePath:instancePath+"/summary/leadersChanged",schemaPath:"#/properties/summary/properties/leadersChanged/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data179.ordersChanged !== undefined){
let data199 = data179.ordersChanged;
if(!(((typeof data199 == "number") && (!(data199 % 1) && !isNaN(data199))) && (isFinite(data199)))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/ordersChanged",schemaPath:"#/properties/summary/properties/ordersChanged/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data199 == "number") && (isFinite(data199))){
if(data199 < 0 || isNaN(data199)){
(vErrors ??= []).push({instancePath:instancePath+"/summary/ordersChanged",schemaPath:"#/properties/summary/properties/ordersChanged/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data179.balance !== undefined){
let data200 = data179.balance;
if(Array.isArray(data200)){
const len27 = data200.length;
for(let i27=0; i27<len27; i27++){
let data201 = data200[i27];
if(data201 && typeof data201 == "object" && !Array.isArray(data201)){
if(data201.pool === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary/balance/" + i27,schemaPath:"#/properties/summary/properties/balance/items/required",keyword:"required",params:{missingProperty: "pool"},message:"must have required property '"+"pool"+"'"});
errors++;
}
if(data201.dimension === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary/balance/" + i27,schemaPath:"#/properties/summary/properties/balance/items/required",keyword:"required",params:{missingProperty: "dimension"},message:"must have required property '"+"dimension"+"'"});
errors++;
}
if(data201.unit === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary/balance/" + i27,schemaPath:"#/properties/summary/properties/balance/items/required",keyword:"required",params:{missingProperty: "unit"},message:"must have required property '"+"unit"+"'"});
errors++;
}
if(data201.tolerance === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary/balance/" + i27,schemaPath:"#/properties/summary/properties/balance/items/required",keyword:"required",params:{missingProperty: "tolerance"},message:"must have required property '"+"tolerance"+"'"});
errors++;
}
if(data201.before === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary/balance/" + i27,schemaPath:"#/properties/summary/properties/balance/items/required",keyword:"required",params:{missingProperty: "before"},message:"must have required property '"+"before"+"'"});
errors++;
}
if(data201.after === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary/balance/" + i27,schemaPath:"#/properties/summary/properties/balance/items/required",keyword:"required",params:{missingProperty: "after"},message:"must have required property '"+"after"+"'"});
errors++;
}
if(data201.withinTolerance === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary/balance/" + i27,schemaPath:"#/properties/summary/properties/balance/items/required",keyword:"required",params:{missingProperty: "withinTolerance"},message:"must have required property '"+"withinTolerance"+"'"});
errors++;
}
for(const key30 in data201){
if(!((((((((key30 === "pool") || (key30 === "dimension")) || (key30 === "unit")) || (key30 === "tolerance")) || (key30 === "band")) || (key30 === "before")) || (key30 === "after")) || (key30 === "withinTolerance"))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/balance/" + i27,schemaPath:"#/properties/summary/properties/balance/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},message:"must NOT have additional properties"});
errors++;
}
}
if(data201.pool !== undefined){
if(typeof data201.pool !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/summary/balance/" + i27+"/pool",schemaPath:"#/properties/summary/properties/balance/items/properties/pool/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data201.dimension !== undefined){
let data203 = data201.dimension;
if(!((((((((((((data203 === "failover") || (data203 === "storage")) || (data203 === "replicas")) || (data203 === "leaders")) || (data203 === "produce")) || (data203 === "networkIn")) || (data203 === "networkOut")) || (data203 === "cpu")) || (data203 === "topicReplicas")) || (data203 === "topicLeaders")) || (data203 === "rackFailover")) || (data203 === "disks"))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/balance/" + i27+"/dimension",schemaPath:"#/properties/summary/properties/balance/items/properties/dimension/enum",keyword:"enum",params:{allowedValues: schema19.properties.summary.properties.balance.items.properties.dimension.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data201.unit !== undefined){
let data204 = data201.unit;
if(!(((((data204 === "utilization") || (data204 === "bytes")) || (data204 === "count")) || (data204 === "bytesPerSecond")) || (data204 === "share"))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/balance/" + i27+"/unit",schemaPath:"#/properties/summary/properties/balance/items/properties/unit/enum",keyword:"enum",params:{allowedValues: schema19.properties.summary.properties.balance.items.properties.unit.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data201.tolerance !== undefined){
let data205 = data201.tolerance;
if((!((typeof data205 == "number") && (isFinite(data205)))) && (data205 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/summary/balance/" + i27+"/tolerance",schemaPath:"#/properties/summary/properties/balance/items/properties/tolerance/type",keyword:"type",params:{type: schema19.properties.summary.properties.balance.items.properties.tolerance.type},message:"must be number,null"});
errors++;
}
}
if(data201.band !== undefined){
let data206 = data201.band;
if(data206 && typeof data206 == "object" && !Array.isArray(data206)){
if(data206.beyond === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary/balance/" + i27+"/band",schemaPath:"#/properties/summary/properties/balance/items/properties/band/required",keyword:"required",params:{missingProperty: "beyond"},message:"must have required property '"+"beyond"+"'"});
errors++;
}
if(data206.to === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary/balance/" + i27+"/band",schemaPath:"#/properties/summary/properties/balance/items/properties/band/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"});
errors++;
}
for(const key31 in data206){
if(!((key31 === "beyond") || (key31 === "to"))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/balance/" + i27+"/band",schemaPath:"#/properties/summary/properties/balance/items/properties/band/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},message:"must NOT have additional properties"});
errors++;
}
}
if(data206.beyond !== undefined){
let data207 = data206.beyond;
if(!((typeof data207 == "number") && (isFinite(data207)))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/balance/" + i27+"/band/beyond",schemaPath:"#/properties/summary/properties/balance/items/properties/band/properties/beyond/type",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
if(data206.to !== undefined){
let data208 = data206.to;
if(!((typeof data208 == "number") && (isFinite(data208)))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/balance/" + i27+"/band/to",schemaPath:"#/properties/summary/properties/balance/items/properties/band/properties/to/type",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/summary/balance/" + i27+"/band",schemaPath:"#/properties/summary/properties/balance/items/properties/band/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data201.before !== undefined){
if(!(validate88(data201.before, {instancePath:instancePath+"/summary/balance/" + i27+"/before",parentData:data201,parentDataProperty:"before",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
errors = vErrors.length;
}
}
if(data201.after !== undefined){
if(!(validate88(data201.after, {instancePath:instancePath+"/summary/balance/" + i27+"/after",parentData:data201,parentDataProperty:"after",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
errors = vErrors.length;
}
}
if(data201.withinTolerance !== undefined){
if(typeof data201.withinTolerance !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/summary/balance/" + i27+"/withinTolerance",schemaPath:"#/properties/summary/properties/balance/items/properties/withinTolerance/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/summary/balance/" + i27,schemaPath:"#/properties/summary/properties/balance/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/summary/balance",schemaPath:"#/properties/summary/properties/balance/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data179.recovery !== undefined){
let data212 = data179.recovery;
if(Array.isArray(data212)){
const len28 = data212.length;
for(let i28=0; i28<len28; i28++){
let data213 = data212[i28];
if(data213 && typeof data213 == "object" && !Array.isArray(data213)){
if(data213.broker === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary/recovery/" + i28,schemaPath:"#/properties/summary/properties/recovery/items/required",keyword:"required",params:{missingProperty: "broker"},message:"must have required property '"+"broker"+"'"});
errors++;
}
if(data213.before === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary/recovery/" + i28,schemaPath:"#/properties/summary/properties/recovery/items/required",keyword:"required",params:{missingProperty: "before"},message:"must have required property '"+"before"+"'"});
errors++;
}
if(data213.after === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary/recovery/" + i28,schemaPath:"#/properties/summary/properties/recovery/items/required",keyword:"required",params:{missingProperty: "after"},message:"must have required property '"+"after"+"'"});
errors++;
}
for(const key32 in data213){
if(!(((key32 === "broker") || (key32 === "before")) || (key32 === "after"))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/recovery/" + i28,schemaPath:"#/properties/summary/properties/recovery/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},message:"must NOT have additional properties"});
errors++;
}
}
if(data213.broker !== undefined){
let data214 = data213.broker;
if(!(((typeof data214 == "number") && (!(data214 % 1) && !isNaN(data214))) && (isFinite(data214)))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/recovery/" + i28+"/broker",schemaPath:"#/properties/summary/properties/recovery/items/properties/broker/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data214 == "number") && (isFinite(data214))){
if(data214 < 0 || isNaN(data214)){
(vErrors ??= []).push({instancePath:instancePath+"/summary/recovery/" + i28+"/broker",schemaPath:"#/properties/summary/properties/recovery/items/properties/broker/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data213.before !== undefined){
if(!(validate91(data213.before, {instancePath:instancePath+"/summary/recovery/" + i28+"/before",parentData:data213,parentDataProperty:"before",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
}
if(data213.after !== undefined){
if(!(validate91(data213.after, {instancePath:instancePath+"/summary/recovery/" + i28+"/after",parentData:data213,parentDataProperty:"after",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/summary/recovery/" + i28,schemaPath:"#/properties/summary/properties/recovery/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/summary/recovery",schemaPath:"#/properties/summary/properties/recovery/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data179.unreachableGoals !== undefined){
let data217 = data179.unreachableGoals;
if(Array.isArray(data217)){
const len29 = data217.length;
for(let i29=0; i29<len29; i29++){
let data218 = data217[i29];
if(data218 && typeof data218 == "object" && !Array.isArray(data218)){
if(data218.pool === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary/unreachableGoals/" + i29,schemaPath:"#/properties/summary/properties/unreachableGoals/items/required",keyword:"required",params:{missingProperty: "pool"},message:"must have required property '"+"pool"+"'"});
errors++;
}
if(data218.dimension === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary/unreachableGoals/" + i29,schemaPath:"#/properties/summary/properties/unreachableGoals/items/required",keyword:"required",params:{missingProperty: "dimension"},message:"must have required property '"+"dimension"+"'"});
errors++;
}
if(data218.why === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary/unreachableGoals/" + i29,schemaPath:"#/properties/summary/properties/unreachableGoals/items/required",keyword:"required",params:{missingProperty: "why"},message:"must have required property '"+"why"+"'"});
errors++;
}
for(const key33 in data218){
if(!(((key33 === "pool") || (key33 === "dimension")) || (key33 === "why"))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/unreachableGoals/" + i29,schemaPath:"#/properties/summary/properties/unreachableGoals/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},message:"must NOT have additional properties"});
errors++;
}
}
if(data218.pool !== undefined){
if(typeof data218.pool !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/summary/unreachableGoals/" + i29+"/pool",schemaPath:"#/properties/summary/properties/unreachableGoals/items/properties/pool/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data218.dimension !== undefined){
let data220 = data218.dimension;
if(!((((((((((((((data220 === "replace") || (data220 === "leader-rules")) || (data220 === "failover")) || (data220 === "storage")) || (data220 === "replicas")) || (data220 === "leaders")) || (data220 === "produce")) || (data220 === "networkIn")) || (data220 === "networkOut")) || (data220 === "cpu")) || (data220 === "topicReplicas")) || (data220 === "topicLeaders")) || (data220 === "rackFailover")) || (data220 === "disks"))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/unreachableGoals/" + i29+"/dimension",schemaPath:"#/properties/summary/properties/unreachableGoals/items/properties/dimension/enum",keyword:"enum",params:{allowedValues: schema19.properties.summary.properties.unreachableGoals.items.properties.dimension.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data218.why !== undefined){
if(typeof data218.why !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/summary/unreachableGoals/" + i29+"/why",schemaPath:"#/properties/summary/properties/unreachableGoals/items/properties/why/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/summary/unreachableGoals/" + i29,schemaPath:"#/properties/summary/properties/unreachableGoals/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/summary/unreachableGoals",schemaPath:"#/properties/summary/properties/unreachableGoals/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data179.drained !== undefined){
let data222 = data179.drained;
if(Array.isArray(data222)){
const len30 = data222.length;
for(let i30=0; i30<len30; i30++){
let data223 = data222[i30];
if(data223 && typeof data223 == "object" && !Array.isArray(data223)){
if(data223.broker === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary/drained/" + i30,schemaPath:"#/properties/summary/properties/drained/items/required",keyword:"required",params:{missingProperty: "broker"},message:"must have required property '"+"broker"+"'"});
errors++;
}
if(data223.replicasBefore === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary/drained/" + i30,schemaPath:"#/properties/summary/properties/drained/items/required",keyword:"required",params:{missingProperty: "replicasBefore"},message:"must have required property '"+"replicasBefore"+"'"});
errors++;
}
if(data223.replicasAfter === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary/drained/" + i30,schemaPath:"#/properties/summary/properties/drained/items/required",keyword:"required",params:{missingProperty: "replicasAfter"},message:"must have required property '"+"replicasAfter"+"'"});
errors++;
}
if(data223.topicsLeft === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary/drained/" + i30,schemaPath:"#/properties/summary/properties/drained/items/required",keyword:"required",params:{missingProperty: "topicsLeft"},message:"must have required property '"+"topicsLeft"+"'"});
errors++;
}
for(const key34 in data223){
if(!((((key34 === "broker") || (key34 === "replicasBefore")) || (key34 === "replicasAfter")) || (key34 === "topicsLeft"))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/drained/" + i30,schemaPath:"#/properties/summary/properties/drained/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},message:"must NOT have additional properties"});
errors++;
}
}
if(data223.broker !== undefined){
let data224 = data223.broker;
if(!(((typeof data224 == "number") && (!(data224 % 1) && !isNaN(data224))) && (isFinite(data224)))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/drained/" + i30+"/broker",schemaPath:"#/properties/summary/properties/drained/items/properties/broker/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data224 == "number") && (isFinite(data224))){
if(data224 < 0 || isNaN(data224)){
(vErrors ??= []).push({instancePath:instancePath+"/summary/drained/" + i30+"/broker",schemaPath:"#/properties/summary/properties/drained/items/properties/broker/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data223.replicasBefore !== undefined){
let data225 = data223.replicasBefore;
if(!(((typeof data225 == "number") && (!(data225 % 1) && !isNaN(data225))) && (isFinite(data225)))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/drained/" + i30+"/replicasBefore",schemaPath:"#/properties/summary/properties/drained/items/properties/replicasBefore/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data225 == "number") && (isFinite(data225))){
if(data225 < 0 || isNaN(data225)){
(vErrors ??= []).push({instancePath:instancePath+"/summary/drained/" + i30+"/replicasBefore",schemaPath:"#/properties/summary/properties/drained/items/properties/replicasBefore/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data223.replicasAfter !== undefined){
let data226 = data223.replicasAfter;
if(!(((typeof data226 == "number") && (!(data226 % 1) && !isNaN(data226))) && (isFinite(data226)))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/drained/" + i30+"/replicasAfter",schemaPath:"#/properties/summary/properties/drained/items/properties/replicasAfter/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data226 == "number") && (isFinite(data226))){
if(data226 < 0 || isNaN(data226)){
(vErrors ??= []).push({instancePath:instancePath+"/summary/drained/" + i30+"/replicasAfter",schemaPath:"#/properties/summary/properties/drained/items/properties/replicasAfter/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data223.topicsLeft !== undefined){
let data227 = data223.topicsLeft;
if(Array.isArray(data227)){
const len31 = data227.length;
for(let i31=0; i31<len31; i31++){
if(typeof data227[i31] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/summary/drained/" + i30+"/topicsLeft/" + i31,schemaPath:"#/properties/summary/properties/drained/items/properties/topicsLeft/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/summary/drained/" + i30+"/topicsLeft",schemaPath:"#/properties/summary/properties/drained/items/properties/topicsLeft/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/summary/drained/" + i30,schemaPath:"#/properties/summary/properties/drained/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/summary/drained",schemaPath:"#/properties/summary/properties/drained/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data179.held !== undefined){
let data229 = data179.held;
if(Array.isArray(data229)){
const len32 = data229.length;
for(let i32=0; i32<len32; i32++){
let data230 = data229[i32];
if(data230 && typeof data230 == "object" && !Array.isArray(data230)){
if(data230.topic === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary/held/" + i32,schemaPath:"#/properties/summary/properties/held/items/required",keyword:"required",params:{missingProperty: "topic"},message:"must have required property '"+"topic"+"'"});
errors++;
}
if(data230.partition === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary/held/" + i32,schemaPath:"#/properties/summary/properties/held/items/required",keyword:"required",params:{missingProperty: "partition"},message:"must have required property '"+"partition"+"'"});
errors++;
}
if(data230.replicas === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary/held/" + i32,schemaPath:"#/properties/summary/properties/held/items/required",keyword:"required",params:{missingProperty: "replicas"},message:"must have required property '"+"replicas"+"'"});
errors++;
}
if(data230.why === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary/held/" + i32,schemaPath:"#/properties/summary/properties/held/items/required",keyword:"required",params:{missingProperty: "why"},message:"must have required property '"+"why"+"'"});
errors++;
}
if(data230.waitsFor === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary/held/" + i32,schemaPath:"#/properties/summary/properties/held/items/required",keyword:"required",params:{missingProperty: "waitsFor"},message:"must have required property '"+"waitsFor"+"'"});
errors++;
}
if(data230.lagging === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary/held/" + i32,schemaPath:"#/properties/summary/properties/held/items/required",keyword:"required",params:{missingProperty: "lagging"},message:"must have required property '"+"lagging"+"'"});
errors++;
}
for(const key35 in data230){
if(!((((((key35 === "topic") || (key35 === "partition")) || (key35 === "replicas")) || (key35 === "why")) || (key35 === "waitsFor")) || (key35 === "lagging"))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/held/" + i32,schemaPath:"#/properties/summary/properties/held/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35},message:"must NOT have additional properties"});
errors++;
}
}
if(data230.topic !== undefined){
if(typeof data230.topic !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/summary/held/" + i32+"/topic",schemaPath:"#/properties/summary/properties/held/items/properties/topic/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data230.partition !== undefined){
let data232 = data230.partition;
if(!(((typeof data232 == "number") && (!(data232 % 1) && !isNaN(data232))) && (isFinite(data232)))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/held/" + i32+"/partition",schemaPath:"#/properties/summary/properties/held/items/properties/partition/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data232 == "number") && (isFinite(data232))){
if(data232 < 0 || isNaN(data232)){
(vErrors ??= []).push({instancePath:instancePath+"/summary/held/" + i32+"/partition",schemaPath:"#/properties/summary/properties/held/items/properties/partition/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data230.replicas !== undefined){
let data233 = data230.replicas;
if(Array.isArray(data233)){
const len33 = data233.length;
for(let i33=0; i33<len33; i33++){
let data234 = data233[i33];
if(!(((typeof data234 == "number") && (!(data234 % 1) && !isNaN(data234))) && (isFinite(data234)))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/held/" + i32+"/replicas/" + i33,schemaPath:"#/properties/summary/properties/held/items/properties/replicas/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data234 == "number") && (isFinite(data234))){
if(data234 < 0 || isNaN(data234)){
(vErrors ??= []).push({instancePath:instancePath+"/summary/held/" + i32+"/replicas/" + i33,schemaPath:"#/properties/summary/properties/held/items/properties/replicas/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/summary/held/" + i32+"/replicas",schemaPath:"#/properties/summary/properties/held/items/properties/replicas/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data230.why !== undefined){
let data235 = data230.why;
if(!((data235 === "unavailable") || (data235 === "offline-replica"))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/held/" + i32+"/why",schemaPath:"#/properties/summary/properties/held/items/properties/why/enum",keyword:"enum",params:{allowedValues: schema19.properties.summary.properties.held.items.properties.why.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data230.waitsFor !== undefined){
let data236 = data230.waitsFor;
if(Array.isArray(data236)){
const len34 = data236.length;
for(let i34=0; i34<len34; i34++){
let data237 = data236[i34];
if(!(((typeof data237 == "number") && (!(data237 % 1) && !isNaN(data237))) && (isFinite(data237)))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/held/" + i32+"/waitsFor/" + i34,schemaPath:"#/properties/summary/properties/held/items/properties/waitsFor/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data237 == "number") && (isFinite(data237))){
if(data237 < 0 || isNaN(data237)){
(vErrors ??= []).push({instancePath:instancePath+"/summary/held/" + i32+"/waitsFor/" + i34,schemaPath:"#/properties/summary/properties/held/items/properties/waitsFor/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/summary/held/" + i32+"/waitsFor",schemaPath:"#/properties/summary/properties/held/items/properties/waitsFor/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data230.lagging !== undefined){
let data238 = data230.lagging;
if(Array.isArray(data238)){
const len35 = data238.length;
for(let i35=0; i35<len35; i35++){
let data239 = data238[i35];
if(!(((typeof data239 == "number") && (!(data239 % 1) && !isNaN(data239))) && (isFinite(data239)))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/held/" + i32+"/lagging/" + i35,schemaPath:"#/properties/summary/properties/held/items/properties/lagging/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data239 == "number") && (isFinite(data239))){
if(data239 < 0 || isNaN(data239)){
(vErrors ??= []).push({instancePath:instancePath+"/summary/held/" + i32+"/lagging/" + i35,schemaPath:"#/properties/summary/properties/held/items/properties/lagging/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/summary/held/" + i32+"/lagging",schemaPath:"#/properties/summary/properties/held/items/properties/lagging/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/summary/held/" + i32,schemaPath:"#/properties/summary/properties/held/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/summary/held",schemaPath:"#/properties/summary/properties/held/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data179.ungovernedTopics !== undefined){
let data240 = data179.ungovernedTopics;
if(Array.isArray(data240)){
const len36 = data240.length;
for(let i36=0; i36<len36; i36++){
if(typeof data240[i36] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/summary/ungovernedTopics/" + i36,schemaPath:"#/properties/summary/properties/ungovernedTopics/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/summary/ungovernedTopics",schemaPath:"#/properties/summary/properties/ungovernedTopics/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data179.undeclaredTopics !== undefined){
let data242 = data179.undeclaredTopics;
if(Array.isArray(data242)){
const len37 = data242.length;
for(let i37=0; i37<len37; i37++){
let data243 = data242[i37];
if(data243 && typeof data243 == "object" && !Array.isArray(data243)){
if(data243.topic === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary/undeclaredTopics/" + i37,schemaPath:"#/properties/summary/properties/undeclaredTopics/items/required",keyword:"required",params:{missingProperty: "topic"},message:"must have required property '"+"topic"+"'"});
errors++;
}
if(data243.placement === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary/undeclaredTopics/" + i37,schemaPath:"#/properties/summary/properties/undeclaredTopics/items/required",keyword:"required",params:{missingProperty: "placement"},message:"must have required property '"+"placement"+"'"});
errors++;
}
for(const key36 in data243){
if(!((key36 === "topic") || (key36 === "placement"))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/undeclaredTopics/" + i37,schemaPath:"#/properties/summary/properties/undeclaredTopics/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36},message:"must NOT have additional properties"});
errors++;
}
}
if(data243.topic !== undefined){
if(typeof data243.topic !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/summary/undeclaredTopics/" + i37+"/topic",schemaPath:"#/properties/summary/properties/undeclaredTopics/items/properties/topic/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data243.placement !== undefined){
let data245 = data243.placement;
if((typeof data245 !== "string") && (data245 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/summary/undeclaredTopics/" + i37+"/placement",schemaPath:"#/properties/summary/properties/undeclaredTopics/items/properties/placement/type",keyword:"type",params:{type: schema19.properties.summary.properties.undeclaredTopics.items.properties.placement.type},message:"must be string,null"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/summary/undeclaredTopics/" + i37,schemaPath:"#/properties/summary/properties/undeclaredTopics/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/summary/undeclaredTopics",schemaPath:"#/properties/summary/properties/undeclaredTopics/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data179.mixedFactors !== undefined){
let data246 = data179.mixedFactors;
if(Array.isArray(data246)){
const len38 = data246.length;
for(let i38=0; i38<len38; i38++){
let data247 = data246[i38];
if(data247 && typeof data247 == "object" && !Array.isArray(data247)){
if(data247.topic === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary/mixedFactors/" + i38,schemaPath:"#/properties/summary/properties/mixedFactors/items/required",keyword:"required",params:{missingProperty: "topic"},message:"must have required property '"+"topic"+"'"});
errors++;
}
if(data247.factors === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary/mixedFactors/" + i38,schemaPath:"#/properties/summary/properties/mixedFactors/items/required",keyword:"required",params:{missingProperty: "factors"},message:"must have required property '"+"factors"+"'"});
errors++;
}
for(const key37 in data247){
if(!((key37 === "topic") || (key37 === "factors"))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/mixedFactors/" + i38,schemaPath:"#/properties/summary/properties/mixedFactors/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37},message:"must NOT have additional properties"});
errors++;
}
}
if(data247.topic !== undefined){
if(typeof data247.topic !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/summary/mixedFactors/" + i38+"/topic",schemaPath:"#/properties/summary/properties/mixedFactors/items/properties/topic/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data247.factors !== undefined){
let data249 = data247.factors;
if(Array.isArray(data249)){
const len39 = data249.length;
for(let i39=0; i39<len39; i39++){
let data250 = data249[i39];
if(!(((typeof data250 == "number") && (!(data250 % 1) && !isNaN(data250))) && (isFinite(data250)))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/mixedFactors/" + i38+"/factors/" + i39,schemaPath:"#/properties/summary/properties/mixedFactors/items/properties/factors/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data250 == "number") && (isFinite(data250))){
if(data250 < 0 || isNaN(data250)){
(vErrors ??= []).push({instancePath:instancePath+"/summary/mixedFactors/" + i38+"/factors/" + i39,schemaPath:"#/properties/summary/properties/mixedFactors/items/properties/factors/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/summary/mixedFactors/" + i38+"/factors",schemaPath:"#/properties/summary/properties/mixedFactors/items/properties/factors/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/summary/mixedFactors/" + i38,schemaPath:"#/properties/summary/properties/mixedFactors/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/summary/mixedFactors",schemaPath:"#/properties/summary/properties/mixedFactors/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data179.logDirs !== undefined){
let data251 = data179.logDirs;
if(data251 && typeof data251 == "object" && !Array.isArray(data251)){
if(data251.replicasMoved === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary/logDirs",schemaPath:"#/properties/summary/properties/logDirs/required",keyword:"required",params:{missingProperty: "replicasMoved"},message:"must have required property '"+"replicasMoved"+"'"});
errors++;
}
if(data251.bytesMoved === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary/logDirs",schemaPath:"#/properties/summary/properties/logDirs/required",keyword:"required",params:{missingProperty: "bytesMoved"},message:"must have required property '"+"bytesMoved"+"'"});
errors++;
}
if(data251.lowerBoundBytes === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary/logDirs",schemaPath:"#/properties/summary/properties/logDirs/required",keyword:"required",params:{missingProperty: "lowerBoundBytes"},message:"must have required property '"+"lowerBoundBytes"+"'"});
errors++;
}
for(const key38 in data251){
if(!(((key38 === "replicasMoved") || (key38 === "bytesMoved")) || (key38 === "lowerBoundBytes"))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/logDirs",schemaPath:"#/properties/summary/properties/logDirs/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38},message:"must NOT have additional properties"});
errors++;
}
}
if(data251.replicasMoved !== undefined){
let data252 = data251.replicasMoved;
if(!(((typeof data252 == "number") && (!(data252 % 1) && !isNaN(data252))) && (isFinite(data252)))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/logDirs/replicasMoved",schemaPath:"#/properties/summary/properties/logDirs/properties/replicasMoved/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data252 == "number") && (isFinite(data252))){
if(data252 < 0 || isNaN(data252)){
(vErrors ??= []).push({instancePath:instancePath+"/summary/logDirs/replicasMoved",schemaPath:"#/properties/summary/properties/logDirs/properties/replicasMoved/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data251.bytesMoved !== undefined){
let data253 = data251.bytesMoved;
if(!(((typeof data253 == "number") && (!(data253 % 1) && !isNaN(data253))) && (isFinite(data253)))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/logDirs/bytesMoved",schemaPath:"#/properties/summary/properties/logDirs/properties/bytesMoved/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data253 == "number") && (isFinite(data253))){
if(data253 < 0 || isNaN(data253)){
(vErrors ??= []).push({instancePath:instancePath+"/summary/logDirs/bytesMoved",schemaPath:"#/properties/summary/properties/logDirs/properties/bytesMoved/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data251.lowerBoundBytes !== undefined){
let data254 = data251.lowerBoundBytes;
if(!(((typeof data254 == "number") && (!(data254 % 1) && !isNaN(data254))) && (isFinite(data254)))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/logDirs/lowerBoundBytes",schemaPath:"#/properties/summary/properties/logDirs/properties/lowerBoundBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data254 == "number") && (isFinite(data254))){
if(data254 < 0 || isNaN(data254)){
(vErrors ??= []).push({instancePath:instancePath+"/summary/logDirs/lowerBoundBytes",schemaPath:"#/properties/summary/properties/logDirs/properties/lowerBoundBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/summary/logDirs",schemaPath:"#/properties/summary/properties/logDirs/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data179.unownedConfigs !== undefined){
let data255 = data179.unownedConfigs;
if(Array.isArray(data255)){
const len40 = data255.length;
for(let i40=0; i40<len40; i40++){
let data256 = data255[i40];
if(data256 && typeof data256 == "object" && !Array.isArray(data256)){
if(data256.topic === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary/unownedConfigs/" + i40,schemaPath:"#/properties/summary/properties/unownedConfigs/items/required",keyword:"required",params:{missingProperty: "topic"},message:"must have required property '"+"topic"+"'"});
errors++;
}
if(data256.keys === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/summary/unownedConfigs/" + i40,schemaPath:"#/properties/summary/properties/unownedConfigs/items/required",keyword:"required",params:{missingProperty: "keys"},message:"must have required property '"+"keys"+"'"});
errors++;
}
for(const key39 in data256){
if(!((key39 === "topic") || (key39 === "keys"))){
(vErrors ??= []).push({instancePath:instancePath+"/summary/unownedConfigs/" + i40,schemaPath:"#/properties/summary/properties/unownedConfigs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39},message:"must NOT have additional properties"});
errors++;
}
}
if(data256.topic !== undefined){
if(typeof data256.topic !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/summary/unownedConfigs/" + i40+"/topic",schemaPath:"#/properties/summary/properties/unownedConfigs/items/properties/topic/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data256.keys !== undefined){
let data258 = data256.keys;
if(Array.isArray(data258)){
const len41 = data258.length;
for(let i41=0; i41<len41; i41++){
if(typeof data258[i41] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/summary/unownedConfigs/" + i40+"/keys/" + i41,schemaPath:"#/properties/summary/properties/unownedConfigs/items/properties/keys/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/summary/unownedConfigs/" + i40+"/keys",schemaPath:"#/properties/summary/properties/unownedConfigs/items/properties/keys/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/summary/unownedConfigs/" + i40,schemaPath:"#/properties/summary/properties/unownedConfigs/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
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
let data260 = data.certificate;
if(data260 && typeof data260 == "object" && !Array.isArray(data260)){
if(data260.placements === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/certificate",schemaPath:"#/properties/certificate/required",keyword:"required",params:{missingProperty: "placements"},message:"must have required property '"+"placements"+"'"});
errors++;
}
if(data260.pools === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/certificate",schemaPath:"#/properties/certificate/required",keyword:"required",params:{missingProperty: "pools"},message:"must have required property '"+"pools"+"'"});
errors++;
}
for(const key40 in data260){
if(!((key40 === "placements") || (key40 === "pools"))){
(vErrors ??= []).push({instancePath:instancePath+"/certificate",schemaPath:"#/properties/certificate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40},message:"must NOT have additional properties"});
errors++;
}
}
if(data260.placements !== undefined){
let data261 = data260.placements;
if(Array.isArray(data261)){
const len42 = data261.length;
for(let i42=0; i42<len42; i42++){
let data262 = data261[i42];
if(data262 && typeof data262 == "object" && !Array.isArray(data262)){
if(data262.pool === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/placements/" + i42,schemaPath:"#/properties/certificate/properties/placements/items/required",keyword:"required",params:{missingProperty: "pool"},message:"must have required property '"+"pool"+"'"});
errors++;
}
if(data262.replicationFactor === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/placements/" + i42,schemaPath:"#/properties/certificate/properties/placements/items/required",keyword:"required",params:{missingProperty: "replicationFactor"},message:"must have required property '"+"replicationFactor"+"'"});
errors++;
}
if(data262.racks === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/placements/" + i42,schemaPath:"#/properties/certificate/properties/placements/items/required",keyword:"required",params:{missingProperty: "racks"},message:"must have required property '"+"racks"+"'"});
errors++;
}
if(data262.leaderRacks === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/placements/" + i42,schemaPath:"#/properties/certificate/properties/placements/items/required",keyword:"required",params:{missingProperty: "leaderRacks"},message:"must have required property '"+"leaderRacks"+"'"});
errors++;
}
if(data262.minInSyncReplicas === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/placements/" + i42,schemaPath:"#/properties/certificate/properties/placements/items/required",keyword:"required",params:{missingProperty: "minInSyncReplicas"},message:"must have required property '"+"minInSyncReplicas"+"'"});
errors++;
}
if(data262.topics === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/placements/" + i42,schemaPath:"#/properties/certificate/properties/placements/items/required",keyword:"required",params:{missingProperty: "topics"},message:"must have required property '"+"topics"+"'"});
errors++;
}
if(data262.partitions === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/placements/" + i42,schemaPath:"#/properties/certificate/properties/placements/items/required",keyword:"required",params:{missingProperty: "partitions"},message:"must have required property '"+"partitions"+"'"});
errors++;
}
if(data262.waiting === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/placements/" + i42,schemaPath:"#/properties/certificate/properties/placements/items/required",keyword:"required",params:{missingProperty: "waiting"},message:"must have required property '"+"waiting"+"'"});
errors++;
}
for(const key41 in data262){
if(!((((((((key41 === "pool") || (key41 === "replicationFactor")) || (key41 === "racks")) || (key41 === "leaderRacks")) || (key41 === "minInSyncReplicas")) || (key41 === "topics")) || (key41 === "partitions")) || (key41 === "waiting"))){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/placements/" + i42,schemaPath:"#/properties/certificate/properties/placements/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41},message:"must NOT have additional properties"});
errors++;
}
}
if(data262.pool !== undefined){
if(typeof data262.pool !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/placements/" + i42+"/pool",schemaPath:"#/properties/certificate/properties/placements/items/properties/pool/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data262.replicationFactor !== undefined){
let data264 = data262.replicationFactor;
if(!(((typeof data264 == "number") && (!(data264 % 1) && !isNaN(data264))) && (isFinite(data264)))){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/placements/" + i42+"/replicationFactor",schemaPath:"#/properties/certificate/properties/placements/items/properties/replicationFactor/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data264 == "number") && (isFinite(data264))){
if(data264 < 0 || isNaN(data264)){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/placements/" + i42+"/replicationFactor",schemaPath:"#/properties/certificate/properties/placements/items/properties/replicationFactor/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data262.racks !== undefined){
if(!(validate69(data262.racks, {instancePath:instancePath+"/certificate/placements/" + i42+"/racks",parentData:data262,parentDataProperty:"racks",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
if(data262.leaderRacks !== undefined){
let data266 = data262.leaderRacks;
if((!(Array.isArray(data266))) && (data266 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/placements/" + i42+"/leaderRacks",schemaPath:"#/properties/certificate/properties/placements/items/properties/leaderRacks/type",keyword:"type",params:{type: schema19.properties.certificate.properties.placements.items.properties.leaderRacks.type},message:"must be array,null"});
errors++;
}
if(Array.isArray(data266)){
const len43 = data266.length;
for(let i43=0; i43<len43; i43++){
if(typeof data266[i43] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/placements/" + i42+"/leaderRacks/" + i43,schemaPath:"#/properties/certificate/properties/placements/items/properties/leaderRacks/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
}
if(data262.minInSyncReplicas !== undefined){
let data268 = data262.minInSyncReplicas;
if(!(((typeof data268 == "number") && (!(data268 % 1) && !isNaN(data268))) && (isFinite(data268)))){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/placements/" + i42+"/minInSyncReplicas",schemaPath:"#/properties/certificate/properties/placements/items/properties/minInSyncReplicas/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data268 == "number") && (isFinite(data268))){
if(data268 < 0 || isNaN(data268)){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/placements/" + i42+"/minInSyncReplicas",schemaPath:"#/properties/certificate/properties/placements/items/properties/minInSyncReplicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data262.topics !== undefined){
let data269 = data262.topics;
if(Array.isArray(data269)){
const len44 = data269.length;
for(let i44=0; i44<len44; i44++){
if(typeof data269[i44] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/placements/" + i42+"/topics/" + i44,schemaPath:"#/properties/certificate/properties/placements/items/properties/topics/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/certificate/placements/" + i42+"/topics",schemaPath:"#/properties/certificate/properties/placements/items/properties/topics/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data262.partitions !== undefined){
let data271 = data262.partitions;
if(Array.isArray(data271)){
const len45 = data271.length;
for(let i45=0; i45<len45; i45++){
if(typeof data271[i45] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/placements/" + i42+"/partitions/" + i45,schemaPath:"#/properties/certificate/properties/placements/items/properties/partitions/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/certificate/placements/" + i42+"/partitions",schemaPath:"#/properties/certificate/properties/placements/items/properties/partitions/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data262.waiting !== undefined){
let data273 = data262.waiting;
if(Array.isArray(data273)){
const len46 = data273.length;
for(let i46=0; i46<len46; i46++){
if(typeof data273[i46] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/placements/" + i42+"/waiting/" + i46,schemaPath:"#/properties/certificate/properties/placements/items/properties/waiting/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/certificate/placements/" + i42+"/waiting",schemaPath:"#/properties/certificate/properties/placements/items/properties/waiting/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/certificate/placements/" + i42,schemaPath:"#/properties/certificate/properties/placements/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/certificate/placements",schemaPath:"#/properties/certificate/properties/placements/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data260.pools !== undefined){
let data275 = data260.pools;
if(Array.isArray(data275)){
const len47 = data275.length;
for(let i47=0; i47<len47; i47++){
let data276 = data275[i47];
if(data276 && typeof data276 == "object" && !Array.isArray(data276)){
if(data276.pool === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47,schemaPath:"#/properties/certificate/properties/pools/items/required",keyword:"required",params:{missingProperty: "pool"},message:"must have required property '"+"pool"+"'"});
errors++;
}
if(data276.members === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47,schemaPath:"#/properties/certificate/properties/pools/items/required",keyword:"required",params:{missingProperty: "members"},message:"must have required property '"+"members"+"'"});
errors++;
}
if(data276.drained === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47,schemaPath:"#/properties/certificate/properties/pools/items/required",keyword:"required",params:{missingProperty: "drained"},message:"must have required property '"+"drained"+"'"});
errors++;
}
if(data276.replaced === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47,schemaPath:"#/properties/certificate/properties/pools/items/required",keyword:"required",params:{missingProperty: "replaced"},message:"must have required property '"+"replaced"+"'"});
errors++;
}
if(data276.replacing === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47,schemaPath:"#/properties/certificate/properties/pools/items/required",keyword:"required",params:{missingProperty: "replacing"},message:"must have required property '"+"replacing"+"'"});
errors++;
}
if(data276.cordoned === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47,schemaPath:"#/properties/certificate/properties/pools/items/required",keyword:"required",params:{missingProperty: "cordoned"},message:"must have required property '"+"cordoned"+"'"});
errors++;
}
if(data276.leaderless === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47,schemaPath:"#/properties/certificate/properties/pools/items/required",keyword:"required",params:{missingProperty: "leaderless"},message:"must have required property '"+"leaderless"+"'"});
errors++;
}
if(data276.capacityBytes === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47,schemaPath:"#/properties/certificate/properties/pools/items/required",keyword:"required",params:{missingProperty: "capacityBytes"},message:"must have required property '"+"capacityBytes"+"'"});
errors++;
}
if(data276.maxUtilization === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47,schemaPath:"#/properties/certificate/properties/pools/items/required",keyword:"required",params:{missingProperty: "maxUtilization"},message:"must have required property '"+"maxUtilization"+"'"});
errors++;
}
if(data276.balance === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47,schemaPath:"#/properties/certificate/properties/pools/items/required",keyword:"required",params:{missingProperty: "balance"},message:"must have required property '"+"balance"+"'"});
errors++;
}
if(data276.forced === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47,schemaPath:"#/properties/certificate/properties/pools/items/required",keyword:"required",params:{missingProperty: "forced"},message:"must have required property '"+"forced"+"'"});
errors++;
}
if(data276.parts === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47,schemaPath:"#/properties/certificate/properties/pools/items/required",keyword:"required",params:{missingProperty: "parts"},message:"must have required property '"+"parts"+"'"});
errors++;
}
if(data276.dimensions === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47,schemaPath:"#/properties/certificate/properties/pools/items/required",keyword:"required",params:{missingProperty: "dimensions"},message:"must have required property '"+"dimensions"+"'"});
errors++;
}
if(data276.lowerBoundBytes === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47,schemaPath:"#/properties/certificate/properties/pools/items/required",keyword:"required",params:{missingProperty: "lowerBoundBytes"},message:"must have required property '"+"lowerBoundBytes"+"'"});
errors++;
}
for(const key42 in data276){
if(!(func1.call(schema19.properties.certificate.properties.pools.items.properties, key42))){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47,schemaPath:"#/properties/certificate/properties/pools/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42},message:"must NOT have additional properties"});
errors++;
}
}
if(data276.pool !== undefined){
if(typeof data276.pool !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47+"/pool",schemaPath:"#/properties/certificate/properties/pools/items/properties/pool/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data276.members !== undefined){
let data278 = data276.members;
if(Array.isArray(data278)){
const len48 = data278.length;
for(let i48=0; i48<len48; i48++){
let data279 = data278[i48];
if(!(((typeof data279 == "number") && (!(data279 % 1) && !isNaN(data279))) && (isFinite(data279)))){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47+"/members/" + i48,schemaPath:"#/properties/certificate/properties/pools/items/properties/members/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data279 == "number") && (isFinite(data279))){
if(data279 < 0 || isNaN(data279)){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47+"/members/" + i48,schemaPath:"#/properties/certificate/properties/pools/items/properties/members/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47+"/members",schemaPath:"#/properties/certificate/properties/pools/items/properties/members/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data276.drained !== undefined){
let data280 = data276.drained;
if(Array.isArray(data280)){
const len49 = data280.length;
for(let i49=0; i49<len49; i49++){
let data281 = data280[i49];
if(!(((typeof data281 == "number") && (!(data281 % 1) && !isNaN(data281))) && (isFinite(data281)))){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47+"/drained/" + i49,schemaPath:"#/properties/certificate/properties/pools/items/properties/drained/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data281 == "number") && (isFinite(data281))){
if(data281 < 0 || isNaN(data281)){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47+"/drained/" + i49,schemaPath:"#/properties/certificate/properties/pools/items/properties/drained/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47+"/drained",schemaPath:"#/properties/certificate/properties/pools/items/properties/drained/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data276.replaced !== undefined){
let data282 = data276.replaced;
if(Array.isArray(data282)){
const len50 = data282.length;
for(let i50=0; i50<len50; i50++){
let data283 = data282[i50];
if(!(((typeof data283 == "number") && (!(data283 % 1) && !isNaN(data283))) && (isFinite(data283)))){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47+"/replaced/" + i50,schemaPath:"#/properties/certificate/properties/pools/items/properties/replaced/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data283 == "number") && (isFinite(data283))){
if(data283 < 0 || isNaN(data283)){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47+"/replaced/" + i50,schemaPath:"#/properties/certificate/properties/pools/items/properties/replaced/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47+"/replaced",schemaPath:"#/properties/certificate/properties/pools/items/properties/replaced/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data276.replacing !== undefined){
let data284 = data276.replacing;
if(Array.isArray(data284)){
const len51 = data284.length;
for(let i51=0; i51<len51; i51++){
let data285 = data284[i51];
if(!(((typeof data285 == "number") && (!(data285 % 1) && !isNaN(data285))) && (isFinite(data285)))){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47+"/replacing/" + i51,schemaPath:"#/properties/certificate/properties/pools/items/properties/replacing/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data285 == "number") && (isFinite(data285))){
if(data285 < 0 || isNaN(data285)){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47+"/replacing/" + i51,schemaPath:"#/properties/certificate/properties/pools/items/properties/replacing/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47+"/replacing",schemaPath:"#/properties/certificate/properties/pools/items/properties/replacing/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data276.cordoned !== undefined){
let data286 = data276.cordoned;
if(Array.isArray(data286)){
const len52 = data286.length;
for(let i52=0; i52<len52; i52++){
let data287 = data286[i52];
if(!(((typeof data287 == "number") && (!(data287 % 1) && !isNaN(data287))) && (isFinite(data287)))){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47+"/cordoned/" + i52,schemaPath:"#/properties/certificate/properties/pools/items/properties/cordoned/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data287 == "number") && (isFinite(data287))){
if(data287 < 0 || isNaN(data287)){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47+"/cordoned/" + i52,schemaPath:"#/properties/certificate/properties/pools/items/properties/cordoned/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47+"/cordoned",schemaPath:"#/properties/certificate/properties/pools/items/properties/cordoned/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data276.leaderless !== undefined){
let data288 = data276.leaderless;
if(Array.isArray(data288)){
const len53 = data288.length;
for(let i53=0; i53<len53; i53++){
let data289 = data288[i53];
if(!(((typeof data289 == "number") && (!(data289 % 1) && !isNaN(data289))) && (isFinite(data289)))){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47+"/leaderless/" + i53,schemaPath:"#/properties/certificate/properties/pools/items/properties/leaderless/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data289 == "number") && (isFinite(data289))){
if(data289 < 0 || isNaN(data289)){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47+"/leaderless/" + i53,schemaPath:"#/properties/certificate/properties/pools/items/properties/leaderless/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47+"/leaderless",schemaPath:"#/properties/certificate/properties/pools/items/properties/leaderless/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data276.capacityBytes !== undefined){
let data290 = data276.capacityBytes;
if((!(((typeof data290 == "number") && (!(data290 % 1) && !isNaN(data290))) && (isFinite(data290)))) && (data290 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47+"/capacityBytes",schemaPath:"#/properties/certificate/properties/pools/items/properties/capacityBytes/type",keyword:"type",params:{type: schema19.properties.certificate.properties.pools.items.properties.capacityBytes.type},message:"must be integer,null"});
errors++;
}
if((typeof data290 == "number") && (isFinite(data290))){
if(data290 < 0 || isNaN(data290)){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47+"/capacityBytes",schemaPath:"#/properties/certificate/properties/pools/items/properties/capacityBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data276.maxUtilization !== undefined){
let data291 = data276.maxUtilization;
if(!((typeof data291 == "number") && (isFinite(data291)))){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47+"/maxUtilization",schemaPath:"#/properties/certificate/properties/pools/items/properties/maxUtilization/type",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
if(data276.balance !== undefined){
let data292 = data276.balance;
if(data292 && typeof data292 == "object" && !Array.isArray(data292)){
if(data292.storage === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47+"/balance",schemaPath:"#/properties/certificate/properties/pools/items/properties/balance/required",keyword:"required",params:{missingProperty: "storage"},message:"must have required property '"+"storage"+"'"});
errors++;
}
if(data292.replicas === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47+"/balance",schemaPath:"#/properties/certificate/properties/pools/items/properties/balance/required",keyword:"required",params:{missingProperty: "replicas"},message:"must have required property '"+"replicas"+"'"});
errors++;
}
if(data292.leaders === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47+"/balance",schemaPath:"#/properties/certificate/properties/pools/items/properties/balance/required",keyword:"required",params:{missingProperty: "leaders"},message:"must have required property '"+"leaders"+"'"});
errors++;
}
if(data292.produce === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47+"/balance",schemaPath:"#/properties/certificate/properties/pools/items/properties/balance/required",keyword:"required",params:{missingProperty: "produce"},message:"must have required property '"+"produce"+"'"});
errors++;
}
if(data292.networkIn === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47+"/balance",schemaPath:"#/properties/certificate/properties/pools/items/properties/balance/required",keyword:"required",params:{missingProperty: "networkIn"},message:"must have required property '"+"networkIn"+"'"});
errors++;
}
if(data292.networkOut === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47+"/balance",schemaPath:"#/properties/certificate/properties/pools/items/properties/balance/required",keyword:"required",params:{missingProperty: "networkOut"},message:"must have required property '"+"networkOut"+"'"});
errors++;
}
if(data292.cpu === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47+"/balance",schemaPath:"#/properties/certificate/properties/pools/items/properties/balance/required",keyword:"required",params:{missingProperty: "cpu"},message:"must have required property '"+"cpu"+"'"});
errors++;
}
if(data292.topicReplicas === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47+"/balance",schemaPath:"#/properties/certificate/properties/pools/items/properties/balance/required",keyword:"required",params:{missingProperty: "topicReplicas"},message:"must have required property '"+"topicReplicas"+"'"});
errors++;
}
if(data292.topicLeaders === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47+"/balance",schemaPath:"#/properties/certificate/properties/pools/items/properties/balance/required",keyword:"required",params:{missingProperty: "topicLeaders"},message:"must have required property '"+"topicLeaders"+"'"});
errors++;
}
if(data292.failover === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47+"/balance",schemaPath:"#/properties/certificate/properties/pools/items/properties/balance/required",keyword:"required",params:{missingProperty: "failover"},message:"must have required property '"+"failover"+"'"});
errors++;
}
if(data292.rackFailover === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47+"/balance",schemaPath:"#/properties/certificate/properties/pools/items/properties/balance/required",keyword:"required",params:{missingProperty: "rackFailover"},message:"must have required property '"+"rackFailover"+"'"});
errors++;
}
if(data292.disks === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47+"/balance",schemaPath:"#/properties/certificate/properties/pools/items/properties/balance/required",keyword:"required",params:{missingProperty: "disks"},message:"must have required property '"+"disks"+"'"});
errors++;
}
for(const key43 in data292){
if(!(func1.call(schema19.properties.certificate.properties.pools.items.properties.balance.properties, key43))){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47+"/balance",schemaPath:"#/properties/certificate/properties/pools/items/properties/balance/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43},message:"must NOT have additional properties"});
errors++;
}
}
if(data292.storage !== undefined){
let data293 = data292.storage;
if((!((typeof data293 == "number") && (isFinite(data293)))) && (data293 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47+"/balance/storage",schemaPath:"#/properties/certificate/properties/pools/items/properties/balance/properties/storage/type",keyword:"type",params:{type: schema19.properties.certificate.properties.pools.items.properties.balance.properties.storage.type},message:"must be number,null"});
errors++;
}
}
if(data292.replicas !== undefined){
let data294 = data292.replicas;
if((!((typeof data294 == "number") && (isFinite(data294)))) && (data294 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47+"/balance/replicas",schemaPath:"#/properties/certificate/properties/pools/items/properties/balance/properties/replicas/type",keyword:"type",params:{type: schema19.properties.certificate.properties.pools.items.properties.balance.properties.replicas.type},message:"must be number,null"});
errors++;
}
}
if(data292.leaders !== undefined){
let data295 = data292.leaders;
if((!((typeof data295 == "number") && (isFinite(data295)))) && (data295 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47+"/balance/leaders",schemaPath:"#/properties/certificate/properties/pools/items/properties/balance/properties/leaders/type",keyword:"type",params:{type: schema19.properties.certificate.properties.pools.items.properties.balance.properties.leaders.type},message:"must be number,null"});
errors++;
}
}
if(data292.produce !== undefined){
let data296 = data292.produce;
if((!((typeof data296 == "number") && (isFinite(data296)))) && (data296 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47+"/balance/produce",schemaPath:"#/properties/certificate/properties/pools/items/properties/balance/properties/produce/type",keyword:"type",params:{type: schema19.properties.certificate.properties.pools.items.properties.balance.properties.produce.type},message:"must be number,null"});
errors++;
}
}
if(data292.networkIn !== undefined){
let data297 = data292.networkIn;
if((!((typeof data297 == "number") && (isFinite(data297)))) && (data297 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47+"/balance/networkIn",schemaPath:"#/properties/certificate/properties/pools/items/properties/balance/properties/networkIn/type",keyword:"type",params:{type: schema19.properties.certificate.properties.pools.items.properties.balance.properties.networkIn.type},message:"must be number,null"});
errors++;
}
}
if(data292.networkOut !== undefined){
let data298 = data292.networkOut;
if((!((typeof data298 == "number") && (isFinite(data298)))) && (data298 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47+"/balance/networkOut",schemaPath:"#/properties/certificate/properties/pools/items/properties/balance/properties/networkOut/type",keyword:"type",params:{type: schema19.properties.certificate.properties.pools.items.properties.balance.properties.networkOut.type},message:"must be number,null"});
errors++;
}
}
if(data292.cpu !== undefined){
let data299 = data292.cpu;
if((!((typeof data299 == "number") && (isFinite(data299)))) && (data299 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47+"/balance/cpu",schemaPath:"#/properties/certificate/properties/pools/items/properties/balance/properties/cpu/type",keyword:"type",params:{type: schema19.properties.certificate.properties.pools.items.properties.balance.properties.cpu.type},message:"must be number,null"});
errors++;
}
}
if(data292.topicReplicas !== undefined){
let data300 = data292.topicReplicas;
if((!((typeof data300 == "number") && (isFinite(data300)))) && (data300 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47+"/balance/topicReplicas",schemaPath:"#/properties/certificate/properties/pools/items/properties/balance/properties/topicReplicas/type",keyword:"type",params:{type: schema19.properties.certificate.properties.pools.items.properties.balance.properties.topicReplicas.type},message:"must be number,null"});
errors++;
}
}
if(data292.topicLeaders !== undefined){
let data301 = data292.topicLeaders;
if((!((typeof data301 == "number") && (isFinite(data301)))) && (data301 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47+"/balance/topicLeaders",schemaPath:"#/properties/certificate/properties/pools/items/properties/balance/properties/topicLeaders/type",keyword:"type",params:{type: schema19.properties.certificate.properties.pools.items.properties.balance.properties.topicLeaders.type},message:"must be number,null"});
errors++;
}
}
if(data292.failover !== undefined){
let data302 = data292.failover;
if((!((typeof data302 == "number") && (isFinite(data302)))) && (data302 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47+"/balance/failover",schemaPath:"#/properties/certificate/properties/pools/items/properties/balance/properties/failover/type",keyword:"type",params:{type: schema19.properties.certificate.properties.pools.items.properties.balance.properties.failover.type},message:"must be number,null"});
errors++;
}
}
if(data292.rackFailover !== undefined){
let data303 = data292.rackFailover;
if((!((typeof data303 == "number") && (isFinite(data303)))) && (data303 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47+"/balance/rackFailover",schemaPath:"#/properties/certificate/properties/pools/items/properties/balance/properties/rackFailover/type",keyword:"type",params:{type: schema19.properties.certificate.properties.pools.items.properties.balance.properties.rackFailover.type},message:"must be number,null"});
errors++;
}
}
if(data292.disks !== undefined){
let data304 = data292.disks;
if((!((typeof data304 == "number") && (isFinite(data304)))) && (data304 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47+"/balance/disks",schemaPath:"#/properties/certificate/properties/pools/items/properties/balance/properties/disks/type",keyword:"type",params:{type: schema19.properties.certificate.properties.pools.items.properties.balance.properties.disks.type},message:"must be number,null"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47+"/balance",schemaPath:"#/properties/certificate/properties/pools/items/properties/balance/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data276.forced !== undefined){
let data305 = data276.forced;
if(Array.isArray(data305)){
const len54 = data305.length;
for(let i54=0; i54<len54; i54++){
let data306 = data305[i54];
if(data306 && typeof data306 == "object" && !Array.isArray(data306)){
if(data306.rack === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47+"/forced/" + i54,schemaPath:"#/properties/certificate/properties/pools/items/properties/forced/items/required",keyword:"required",params:{missingProperty: "rack"},message:"must have required property '"+"rack"+"'"});
errors++;
}
if(data306.rule === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47+"/forced/" + i54,schemaPath:"#/properties/certificate/properties/pools/items/properties/forced/items/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'"});
errors++;
}
if(data306.copies === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47+"/forced/" + i54,schemaPath:"#/properties/certificate/properties/pools/items/properties/forced/items/required",keyword:"required",params:{missingProperty: "copies"},message:"must have required property '"+"copies"+"'"});
errors++;
}
if(data306.bytes === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47+"/forced/" + i54,schemaPath:"#/properties/certificate/properties/pools/items/properties/forced/items/required",keyword:"required",params:{missingProperty: "bytes"},message:"must have required property '"+"bytes"+"'"});
errors++;
}
for(const key44 in data306){
if(!((((key44 === "rack") || (key44 === "rule")) || (key44 === "copies")) || (key44 === "bytes"))){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47+"/forced/" + i54,schemaPath:"#/properties/certificate/properties/pools/items/properties/forced/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44},message:"must NOT have additional properties"});
errors++;
}
}
if(data306.rack !== undefined){
let data307 = data306.rack;
if((typeof data307 !== "string") && (data307 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47+"/forced/" + i54+"/rack",schemaPath:"#/properties/certificate/properties/pools/items/properties/forced/items/properties/rack/type",keyword:"type",params:{type: schema19.properties.certificate.properties.pools.items.properties.forced.items.properties.rack.type},message:"must be string,null"});
errors++;
}
}
if(data306.rule !== undefined){
let data308 = data306.rule;
if(!(((((((data308 === "drain") || (data308 === "replace")) || (data308 === "pool")) || (data308 === "duplicate")) || (data308 === "replication-factor")) || (data308 === "racks")) || (data308 === "offline"))){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47+"/forced/" + i54+"/rule",schemaPath:"#/properties/certificate/properties/pools/items/properties/forced/items/properties/rule/enum",keyword:"enum",params:{allowedValues: schema19.properties.certificate.properties.pools.items.properties.forced.items.properties.rule.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data306.copies !== undefined){
let data309 = data306.copies;
if(!(((typeof data309 == "number") && (!(data309 % 1) && !isNaN(data309))) && (isFinite(data309)))){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47+"/forced/" + i54+"/copies",schemaPath:"#/properties/certificate/properties/pools/items/properties/forced/items/properties/copies/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data309 == "number") && (isFinite(data309))){
if(data309 < 0 || isNaN(data309)){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47+"/forced/" + i54+"/copies",schemaPath:"#/properties/certificate/properties/pools/items/properties/forced/items/properties/copies/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data306.bytes !== undefined){
let data310 = data306.bytes;
if(!(((typeof data310 == "number") && (!(data310 % 1) && !isNaN(data310))) && (isFinite(data310)))){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47+"/forced/" + i54+"/bytes",schemaPath:"#/properties/certificate/properties/pools/items/properties/forced/items/properties/bytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data310 == "number") && (isFinite(data310))){
if(data310 < 0 || isNaN(data310)){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47+"/forced/" + i54+"/bytes",schemaPath:"#/properties/certificate/properties/pools/items/properties/forced/items/properties/bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47+"/forced/" + i54,schemaPath:"#/properties/certificate/properties/pools/items/properties/forced/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47+"/forced",schemaPath:"#/properties/certificate/properties/pools/items/properties/forced/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data276.parts !== undefined){
let data311 = data276.parts;
if(Array.isArray(data311)){
const len55 = data311.length;
for(let i55=0; i55<len55; i55++){
let data312 = data311[i55];
if(data312 && typeof data312 == "object" && !Array.isArray(data312)){
if(data312.rack === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47+"/parts/" + i55,schemaPath:"#/properties/certificate/properties/pools/items/properties/parts/items/required",keyword:"required",params:{missingProperty: "rack"},message:"must have required property '"+"rack"+"'"});
errors++;
}
if(data312.brokers === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47+"/parts/" + i55,schemaPath:"#/properties/certificate/properties/pools/items/properties/parts/items/required",keyword:"required",params:{missingProperty: "brokers"},message:"must have required property '"+"brokers"+"'"});
errors++;
}
if(data312.forcedBytes === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47+"/parts/" + i55,schemaPath:"#/properties/certificate/properties/pools/items/properties/parts/items/required",keyword:"required",params:{missingProperty: "forcedBytes"},message:"must have required property '"+"forcedBytes"+"'"});
errors++;
}
if(data312.crowdingBytes === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47+"/parts/" + i55,schemaPath:"#/properties/certificate/properties/pools/items/properties/parts/items/required",keyword:"required",params:{missingProperty: "crowdingBytes"},message:"must have required property '"+"crowdingBytes"+"'"});
errors++;
}
if(data312.largeCopies === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47+"/parts/" + i55,schemaPath:"#/properties/certificate/properties/pools/items/properties/parts/items/required",keyword:"required",params:{missingProperty: "largeCopies"},message:"must have required property '"+"largeCopies"+"'"});
errors++;
}
if(data312.lowerBoundBytes === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47+"/parts/" + i55,schemaPath:"#/properties/certificate/properties/pools/items/properties/parts/items/required",keyword:"required",params:{missingProperty: "lowerBoundBytes"},message:"must have required property '"+"lowerBoundBytes"+"'"});
errors++;
}
for(const key45 in data312){
if(!((((((key45 === "rack") || (key45 === "brokers")) || (key45 === "forcedBytes")) || (key45 === "crowdingBytes")) || (key45 === "largeCopies")) || (key45 === "lowerBoundBytes"))){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47+"/parts/" + i55,schemaPath:"#/properties/certificate/properties/pools/items/properties/parts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45},message:"must NOT have additional properties"});
errors++;
}
}
if(data312.rack !== undefined){
let data313 = data312.rack;
if((typeof data313 !== "string") && (data313 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47+"/parts/" + i55+"/rack",schemaPath:"#/properties/certificate/properties/pools/items/properties/parts/items/properties/rack/type",keyword:"type",params:{type: schema19.properties.certificate.properties.pools.items.properties.parts.items.properties.rack.type},message:"must be string,null"});
errors++;
}
}
if(data312.brokers !== undefined){
let data314 = data312.brokers;
if(Array.isArray(data314)){
const len56 = data314.length;
for(let i56=0; i56<len56; i56++){
let data315 = data314[i56];
if(!(((typeof data315 == "number") && (!(data315 % 1) && !isNaN(data315))) && (isFinite(data315)))){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47+"/parts/" + i55+"/brokers/" + i56,schemaPath:"#/properties/certificate/properties/pools/items/properties/parts/items/properties/brokers/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data315 == "number") && (isFinite(data315))){
if(data315 < 0 || isNaN(data315)){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47+"/parts/" + i55+"/brokers/" + i56,schemaPath:"#/properties/certificate/properties/pools/items/properties/parts/items/properties/brokers/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47+"/parts/" + i55+"/brokers",schemaPath:"#/properties/certificate/properties/pools/items/properties/parts/items/properties/brokers/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data312.forcedBytes !== undefined){
let data316 = data312.forcedBytes;
if(!(((typeof data316 == "number") && (!(data316 % 1) && !isNaN(data316))) && (isFinite(data316)))){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47+"/parts/" + i55+"/forcedBytes",schemaPath:"#/properties/certificate/properties/pools/items/properties/parts/items/properties/forcedBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data316 == "number") && (isFinite(data316))){
if(data316 < 0 || isNaN(data316)){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47+"/parts/" + i55+"/forcedBytes",schemaPath:"#/properties/certificate/properties/pools/items/properties/parts/items/properties/forcedBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data312.crowdingBytes !== undefined){
let data317 = data312.crowdingBytes;
if(!(((typeof data317 == "number") && (!(data317 % 1) && !isNaN(data317))) && (isFinite(data317)))){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47+"/parts/" + i55+"/crowdingBytes",schemaPath:"#/properties/certificate/properties/pools/items/properties/parts/items/properties/crowdingBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data317 == "number") && (isFinite(data317))){
if(data317 < 0 || isNaN(data317)){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47+"/parts/" + i55+"/crowdingBytes",schemaPath:"#/properties/certificate/properties/pools/items/properties/parts/items/properties/crowdingBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data312.largeCopies !== undefined){
let data318 = data312.largeCopies;
if(!(((typeof data318 == "number") && (!(data318 % 1) && !isNaN(data318))) && (isFinite(data318)))){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47+"/parts/" + i55+"/largeCopies",schemaPath:"#/properties/certificate/properties/pools/items/properties/parts/items/properties/largeCopies/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data318 == "number") && (isFinite(data318))){
if(data318 < 0 || isNaN(data318)){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47+"/parts/" + i55+"/largeCopies",schemaPath:"#/properties/certificate/properties/pools/items/properties/parts/items/properties/largeCopies/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data312.lowerBoundBytes !== undefined){
let data319 = data312.lowerBoundBytes;
if(!(((typeof data319 == "number") && (!(data319 % 1) && !isNaN(data319))) && (isFinite(data319)))){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47+"/parts/" + i55+"/lowerBoundBytes",schemaPath:"#/properties/certificate/properties/pools/items/properties/parts/items/properties/lowerBoundBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data319 == "number") && (isFinite(data319))){
if(data319 < 0 || isNaN(data319)){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47+"/parts/" + i55+"/lowerBoundBytes",schemaPath:"#/properties/certificate/properties/pools/items/properties/parts/items/properties/lowerBoundBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47+"/parts/" + i55,schemaPath:"#/properties/certificate/properties/pools/items/properties/parts/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47+"/parts",schemaPath:"#/properties/certificate/properties/pools/items/properties/parts/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data276.dimensions !== undefined){
let data320 = data276.dimensions;
if(Array.isArray(data320)){
const len57 = data320.length;
for(let i57=0; i57<len57; i57++){
let data321 = data320[i57];
if(data321 && typeof data321 == "object" && !Array.isArray(data321)){
if(data321.dimension === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47+"/dimensions/" + i57,schemaPath:"#/properties/certificate/properties/pools/items/properties/dimensions/items/required",keyword:"required",params:{missingProperty: "dimension"},message:"must have required property '"+"dimension"+"'"});
errors++;
}
if(data321.status === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47+"/dimensions/" + i57,schemaPath:"#/properties/certificate/properties/pools/items/properties/dimensions/items/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"});
errors++;
}
if(data321.lowerBoundBytes === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47+"/dimensions/" + i57,schemaPath:"#/properties/certificate/properties/pools/items/properties/dimensions/items/required",keyword:"required",params:{missingProperty: "lowerBoundBytes"},message:"must have required property '"+"lowerBoundBytes"+"'"});
errors++;
}
if(data321.togetherBytes === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47+"/dimensions/" + i57,schemaPath:"#/properties/certificate/properties/pools/items/properties/dimensions/items/required",keyword:"required",params:{missingProperty: "togetherBytes"},message:"must have required property '"+"togetherBytes"+"'"});
errors++;
}
if(data321.brokers === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47+"/dimensions/" + i57,schemaPath:"#/properties/certificate/properties/pools/items/properties/dimensions/items/required",keyword:"required",params:{missingProperty: "brokers"},message:"must have required property '"+"brokers"+"'"});
errors++;
}
for(const key46 in data321){
if(!(((((key46 === "dimension") || (key46 === "status")) || (key46 === "lowerBoundBytes")) || (key46 === "togetherBytes")) || (key46 === "brokers"))){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47+"/dimensions/" + i57,schemaPath:"#/properties/certificate/properties/pools/items/properties/dimensions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46},message:"must NOT have additional properties"});
errors++;
}
}
if(data321.dimension !== undefined){
let data322 = data321.dimension;
if(!((((((((((((data322 === "failover") || (data322 === "storage")) || (data322 === "replicas")) || (data322 === "leaders")) || (data322 === "produce")) || (data322 === "networkIn")) || (data322 === "networkOut")) || (data322 === "cpu")) || (data322 === "topicReplicas")) || (data322 === "topicLeaders")) || (data322 === "rackFailover")) || (data322 === "disks"))){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47+"/dimensions/" + i57+"/dimension",schemaPath:"#/properties/certificate/properties/pools/items/properties/dimensions/items/properties/dimension/enum",keyword:"enum",params:{allowedValues: schema19.properties.certificate.properties.pools.items.properties.dimensions.items.properties.dimension.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data321.status !== undefined){
let data323 = data321.status;
if(!((((data323 === "proven") || (data323 === "copies-nothing")) || (data323 === "not-reached")) || (data323 === "shared-brokers"))){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47+"/dimensions/" + i57+"/status",schemaPath:"#/properties/certificate/properties/pools/items/properties/dimensions/items/properties/status/enum",keyword:"enum",params:{allowedValues: schema19.properties.certificate.properties.pools.items.properties.dimensions.items.properties.status.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data321.lowerBoundBytes !== undefined){
let data324 = data321.lowerBoundBytes;
if(!(((typeof data324 == "number") && (!(data324 % 1) && !isNaN(data324))) && (isFinite(data324)))){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47+"/dimensions/" + i57+"/lowerBoundBytes",schemaPath:"#/properties/certificate/properties/pools/items/properties/dimensions/items/properties/lowerBoundBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data324 == "number") && (isFinite(data324))){
if(data324 < 0 || isNaN(data324)){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47+"/dimensions/" + i57+"/lowerBoundBytes",schemaPath:"#/properties/certificate/properties/pools/items/properties/dimensions/items/properties/lowerBoundBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data321.togetherBytes !== undefined){
let data325 = data321.togetherBytes;
if(!(((typeof data325 == "number") && (!(data325 % 1) && !isNaN(data325))) && (isFinite(data325)))){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47+"/dimensions/" + i57+"/togetherBytes",schemaPath:"#/properties/certificate/properties/pools/items/properties/dimensions/items/properties/togetherBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data325 == "number") && (isFinite(data325))){
if(data325 < 0 || isNaN(data325)){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47+"/dimensions/" + i57+"/togetherBytes",schemaPath:"#/properties/certificate/properties/pools/items/properties/dimensions/items/properties/togetherBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data321.brokers !== undefined){
let data326 = data321.brokers;
if(Array.isArray(data326)){
const len58 = data326.length;
for(let i58=0; i58<len58; i58++){
let data327 = data326[i58];
if(data327 && typeof data327 == "object" && !Array.isArray(data327)){
if(data327.broker === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47+"/dimensions/" + i57+"/brokers/" + i58,schemaPath:"#/properties/certificate/properties/pools/items/properties/dimensions/items/properties/brokers/items/required",keyword:"required",params:{missingProperty: "broker"},message:"must have required property '"+"broker"+"'"});
errors++;
}
if(data327.atMost === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47+"/dimensions/" + i57+"/brokers/" + i58,schemaPath:"#/properties/certificate/properties/pools/items/properties/dimensions/items/properties/brokers/items/required",keyword:"required",params:{missingProperty: "atMost"},message:"must have required property '"+"atMost"+"'"});
errors++;
}
if(data327.atLeast === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47+"/dimensions/" + i57+"/brokers/" + i58,schemaPath:"#/properties/certificate/properties/pools/items/properties/dimensions/items/properties/brokers/items/required",keyword:"required",params:{missingProperty: "atLeast"},message:"must have required property '"+"atLeast"+"'"});
errors++;
}
if(data327.leavingBytes === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47+"/dimensions/" + i57+"/brokers/" + i58,schemaPath:"#/properties/certificate/properties/pools/items/properties/dimensions/items/properties/brokers/items/required",keyword:"required",params:{missingProperty: "leavingBytes"},message:"must have required property '"+"leavingBytes"+"'"});
errors++;
}
if(data327.leavingWithLargeBytes === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47+"/dimensions/" + i57+"/brokers/" + i58,schemaPath:"#/properties/certificate/properties/pools/items/properties/dimensions/items/properties/brokers/items/required",keyword:"required",params:{missingProperty: "leavingWithLargeBytes"},message:"must have required property '"+"leavingWithLargeBytes"+"'"});
errors++;
}
if(data327.arrivingBytes === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47+"/dimensions/" + i57+"/brokers/" + i58,schemaPath:"#/properties/certificate/properties/pools/items/properties/dimensions/items/properties/brokers/items/required",keyword:"required",params:{missingProperty: "arrivingBytes"},message:"must have required property '"+"arrivingBytes"+"'"});
errors++;
}
for(const key47 in data327){
if(!((((((key47 === "broker") || (key47 === "atMost")) || (key47 === "atLeast")) || (key47 === "leavingBytes")) || (key47 === "leavingWithLargeBytes")) || (key47 === "arrivingBytes"))){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47+"/dimensions/" + i57+"/brokers/" + i58,schemaPath:"#/properties/certificate/properties/pools/items/properties/dimensions/items/properties/brokers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key47},message:"must NOT have additional properties"});
errors++;
}
}
if(data327.broker !== undefined){
let data328 = data327.broker;
if(!(((typeof data328 == "number") && (!(data328 % 1) && !isNaN(data328))) && (isFinite(data328)))){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47+"/dimensions/" + i57+"/brokers/" + i58+"/broker",schemaPath:"#/properties/certificate/properties/pools/items/properties/dimensions/items/properties/brokers/items/properties/broker/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data328 == "number") && (isFinite(data328))){
if(data328 < 0 || isNaN(data328)){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47+"/dimensions/" + i57+"/brokers/" + i58+"/broker",schemaPath:"#/properties/certificate/properties/pools/items/properties/dimensions/items/properties/brokers/items/properties/broker/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data327.atMost !== undefined){
let data329 = data327.atMost;
if((!((typeof data329 == "number") && (isFinite(data329)))) && (data329 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47+"/dimensions/" + i57+"/brokers/" + i58+"/atMost",schemaPath:"#/properties/certificate/properties/pools/items/properties/dimensions/items/properties/brokers/items/properties/atMost/type",keyword:"type",params:{type: schema19.properties.certificate.properties.pools.items.properties.dimensions.items.properties.brokers.items.properties.atMost.type},message:"must be number,null"});
errors++;
}
}
if(data327.atLeast !== undefined){
let data330 = data327.atLeast;
if((!((typeof data330 == "number") && (isFinite(data330)))) && (data330 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47+"/dimensions/" + i57+"/brokers/" + i58+"/atLeast",schemaPath:"#/properties/certificate/properties/pools/items/properties/dimensions/items/properties/brokers/items/properties/atLeast/type",keyword:"type",params:{type: schema19.properties.certificate.properties.pools.items.properties.dimensions.items.properties.brokers.items.properties.atLeast.type},message:"must be number,null"});
errors++;
}
}
if(data327.leavingBytes !== undefined){
let data331 = data327.leavingBytes;
if(!(((typeof data331 == "number") && (!(data331 % 1) && !isNaN(data331))) && (isFinite(data331)))){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47+"/dimensions/" + i57+"/brokers/" + i58+"/leavingBytes",schemaPath:"#/properties/certificate/properties/pools/items/properties/dimensions/items/properties/brokers/items/properties/leavingBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data331 == "number") && (isFinite(data331))){
if(data331 < 0 || isNaN(data331)){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47+"/dimensions/" + i57+"/brokers/" + i58+"/leavingBytes",schemaPath:"#/properties/certificate/properties/pools/items/properties/dimensions/items/properties/brokers/items/properties/leavingBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data327.leavingWithLargeBytes !== undefined){
let data332 = data327.leavingWithLargeBytes;
if(!(((typeof data332 == "number") && (!(data332 % 1) && !isNaN(data332))) && (isFinite(data332)))){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47+"/dimensions/" + i57+"/brokers/" + i58+"/leavingWithLargeBytes",schemaPath:"#/properties/certificate/properties/pools/items/properties/dimensions/items/properties/brokers/items/properties/leavingWithLargeBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data332 == "number") && (isFinite(data332))){
if(data332 < 0 || isNaN(data332)){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47+"/dimensions/" + i57+"/brokers/" + i58+"/leavingWithLargeBytes",schemaPath:"#/properties/certificate/properties/pools/items/properties/dimensions/items/properties/brokers/items/properties/leavingWithLargeBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data327.arrivingBytes !== undefined){
let data333 = data327.arrivingBytes;
if(!(((typeof data333 == "number") && (!(data333 % 1) && !isNaN(data333))) && (isFinite(data333)))){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47+"/dimensions/" + i57+"/brokers/" + i58+"/arrivingBytes",schemaPath:"#/properties/certificate/properties/pools/items/properties/dimensions/items/properties/brokers/items/properties/arrivingBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data333 == "number") && (isFinite(data333))){
if(data333 < 0 || isNaN(data333)){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47+"/dimensions/" + i57+"/brokers/" + i58+"/arrivingBytes",schemaPath:"#/properties/certificate/properties/pools/items/properties/dimensions/items/properties/brokers/items/properties/arrivingBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47+"/dimensions/" + i57+"/brokers/" + i58,schemaPath:"#/properties/certificate/properties/pools/items/properties/dimensions/items/properties/brokers/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47+"/dimensions/" + i57+"/brokers",schemaPath:"#/properties/certificate/properties/pools/items/properties/dimensions/items/properties/brokers/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47+"/dimensions/" + i57,schemaPath:"#/properties/certificate/properties/pools/items/properties/dimensions/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47+"/dimensions",schemaPath:"#/properties/certificate/properties/pools/items/properties/dimensions/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data276.lowerBoundBytes !== undefined){
let data334 = data276.lowerBoundBytes;
if(!(((typeof data334 == "number") && (!(data334 % 1) && !isNaN(data334))) && (isFinite(data334)))){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47+"/lowerBoundBytes",schemaPath:"#/properties/certificate/properties/pools/items/properties/lowerBoundBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data334 == "number") && (isFinite(data334))){
if(data334 < 0 || isNaN(data334)){
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47+"/lowerBoundBytes",schemaPath:"#/properties/certificate/properties/pools/items/properties/lowerBoundBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/certificate/pools/" + i47,schemaPath:"#/properties/certificate/properties/pools/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
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
let data335 = data.unfinished;
if(data335 && typeof data335 == "object" && !Array.isArray(data335)){
if(data335.moves === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/unfinished",schemaPath:"#/properties/unfinished/required",keyword:"required",params:{missingProperty: "moves"},message:"must have required property '"+"moves"+"'"});
errors++;
}
if(data335.throttled === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/unfinished",schemaPath:"#/properties/unfinished/required",keyword:"required",params:{missingProperty: "throttled"},message:"must have required property '"+"throttled"+"'"});
errors++;
}
if(data335.throttledDown === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/unfinished",schemaPath:"#/properties/unfinished/required",keyword:"required",params:{missingProperty: "throttledDown"},message:"must have required property '"+"throttledDown"+"'"});
errors++;
}
for(const key48 in data335){
if(!(((key48 === "moves") || (key48 === "throttled")) || (key48 === "throttledDown"))){
(vErrors ??= []).push({instancePath:instancePath+"/unfinished",schemaPath:"#/properties/unfinished/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48},message:"must NOT have additional properties"});
errors++;
}
}
if(data335.moves !== undefined){
let data336 = data335.moves;
if(!(((typeof data336 == "number") && (!(data336 % 1) && !isNaN(data336))) && (isFinite(data336)))){
(vErrors ??= []).push({instancePath:instancePath+"/unfinished/moves",schemaPath:"#/properties/unfinished/properties/moves/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data336 == "number") && (isFinite(data336))){
if(data336 < 0 || isNaN(data336)){
(vErrors ??= []).push({instancePath:instancePath+"/unfinished/moves",schemaPath:"#/properties/unfinished/properties/moves/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data335.throttled !== undefined){
let data337 = data335.throttled;
if(Array.isArray(data337)){
const len59 = data337.length;
for(let i59=0; i59<len59; i59++){
if(typeof data337[i59] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/unfinished/throttled/" + i59,schemaPath:"#/properties/unfinished/properties/throttled/items/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/unfinished/throttled",schemaPath:"#/properties/unfinished/properties/throttled/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data335.throttledDown !== undefined){
let data339 = data335.throttledDown;
if(Array.isArray(data339)){
const len60 = data339.length;
for(let i60=0; i60<len60; i60++){
let data340 = data339[i60];
if(!(((typeof data340 == "number") && (!(data340 % 1) && !isNaN(data340))) && (isFinite(data340)))){
(vErrors ??= []).push({instancePath:instancePath+"/unfinished/throttledDown/" + i60,schemaPath:"#/properties/unfinished/properties/throttledDown/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data340 == "number") && (isFinite(data340))){
if(data340 < 0 || isNaN(data340)){
(vErrors ??= []).push({instancePath:instancePath+"/unfinished/throttledDown/" + i60,schemaPath:"#/properties/unfinished/properties/throttledDown/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
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
let data341 = data.warnings;
if(Array.isArray(data341)){
const len61 = data341.length;
for(let i61=0; i61<len61; i61++){
let data342 = data341[i61];
if(data342 && typeof data342 == "object" && !Array.isArray(data342)){
if(data342.code === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/warnings/" + i61,schemaPath:"#/properties/warnings/items/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"});
errors++;
}
if(data342.severity === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/warnings/" + i61,schemaPath:"#/properties/warnings/items/required",keyword:"required",params:{missingProperty: "severity"},message:"must have required property '"+"severity"+"'"});
errors++;
}
if(data342.summary === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/warnings/" + i61,schemaPath:"#/properties/warnings/items/required",keyword:"required",params:{missingProperty: "summary"},message:"must have required property '"+"summary"+"'"});
errors++;
}
if(data342.detail === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/warnings/" + i61,schemaPath:"#/properties/warnings/items/required",keyword:"required",params:{missingProperty: "detail"},message:"must have required property '"+"detail"+"'"});
errors++;
}
if(data342.hint === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/warnings/" + i61,schemaPath:"#/properties/warnings/items/required",keyword:"required",params:{missingProperty: "hint"},message:"must have required property '"+"hint"+"'"});
errors++;
}
for(const key49 in data342){
if(!((((((((key49 === "code") || (key49 === "severity")) || (key49 === "summary")) || (key49 === "detail")) || (key49 === "hint")) || (key49 === "source")) || (key49 === "resource")) || (key49 === "config"))){
(vErrors ??= []).push({instancePath:instancePath+"/warnings/" + i61,schemaPath:"#/properties/warnings/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key49},message:"must NOT have additional properties"});
errors++;
}
}
if(data342.code !== undefined){
if(typeof data342.code !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/warnings/" + i61+"/code",schemaPath:"#/properties/warnings/items/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data342.severity !== undefined){
let data344 = data342.severity;
if(!((data344 === "error") || (data344 === "warning"))){
(vErrors ??= []).push({instancePath:instancePath+"/warnings/" + i61+"/severity",schemaPath:"#/properties/warnings/items/properties/severity/enum",keyword:"enum",params:{allowedValues: schema19.properties.warnings.items.properties.severity.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data342.summary !== undefined){
if(typeof data342.summary !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/warnings/" + i61+"/summary",schemaPath:"#/properties/warnings/items/properties/summary/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data342.detail !== undefined){
if(typeof data342.detail !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/warnings/" + i61+"/detail",schemaPath:"#/properties/warnings/items/properties/detail/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data342.hint !== undefined){
if(typeof data342.hint !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/warnings/" + i61+"/hint",schemaPath:"#/properties/warnings/items/properties/hint/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data342.source !== undefined){
if(!(validate58(data342.source, {instancePath:instancePath+"/warnings/" + i61+"/source",parentData:data342,parentDataProperty:"source",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data342.resource !== undefined){
if(typeof data342.resource !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/warnings/" + i61+"/resource",schemaPath:"#/properties/warnings/items/properties/resource/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data342.config !== undefined){
if(typeof data342.config !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/warnings/" + i61+"/config",schemaPath:"#/properties/warnings/items/properties/config/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/warnings/" + i61,schemaPath:"#/properties/warnings/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
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
let data351 = data.guardrails;
if(Array.isArray(data351)){
const len62 = data351.length;
for(let i62=0; i62<len62; i62++){
let data352 = data351[i62];
if(data352 && typeof data352 == "object" && !Array.isArray(data352)){
if(data352.guardrail === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/guardrails/" + i62,schemaPath:"#/properties/guardrails/items/required",keyword:"required",params:{missingProperty: "guardrail"},message:"must have required property '"+"guardrail"+"'"});
errors++;
}
if(data352.rule === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/guardrails/" + i62,schemaPath:"#/properties/guardrails/items/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'"});
errors++;
}
if(data352.enforce === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/guardrails/" + i62,schemaPath:"#/properties/guardrails/items/required",keyword:"required",params:{missingProperty: "enforce"},message:"must have required property '"+"enforce"+"'"});
errors++;
}
if(data352.resource === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/guardrails/" + i62,schemaPath:"#/properties/guardrails/items/required",keyword:"required",params:{missingProperty: "resource"},message:"must have required property '"+"resource"+"'"});
errors++;
}
if(data352.text === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/guardrails/" + i62,schemaPath:"#/properties/guardrails/items/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"});
errors++;
}
for(const key50 in data352){
if(!((((((key50 === "guardrail") || (key50 === "rule")) || (key50 === "enforce")) || (key50 === "resource")) || (key50 === "text")) || (key50 === "source"))){
(vErrors ??= []).push({instancePath:instancePath+"/guardrails/" + i62,schemaPath:"#/properties/guardrails/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key50},message:"must NOT have additional properties"});
errors++;
}
}
if(data352.guardrail !== undefined){
if(typeof data352.guardrail !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/guardrails/" + i62+"/guardrail",schemaPath:"#/properties/guardrails/items/properties/guardrail/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data352.rule !== undefined){
let data354 = data352.rule;
if(!((((((((data354 === "limits") || (data354 === "naming")) || (data354 === "durability")) || (data354 === "config")) || (data354 === "protect")) || (data354 === "change-windows")) || (data354 === "check")) || (data354 === "undeclared"))){
(vErrors ??= []).push({instancePath:instancePath+"/guardrails/" + i62+"/rule",schemaPath:"#/properties/guardrails/items/properties/rule/enum",keyword:"enum",params:{allowedValues: schema19.properties.guardrails.items.properties.rule.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data352.enforce !== undefined){
let data355 = data352.enforce;
if(!((data355 === "block") || (data355 === "warn"))){
(vErrors ??= []).push({instancePath:instancePath+"/guardrails/" + i62+"/enforce",schemaPath:"#/properties/guardrails/items/properties/enforce/enum",keyword:"enum",params:{allowedValues: schema19.properties.guardrails.items.properties.enforce.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data352.resource !== undefined){
let data356 = data352.resource;
if((typeof data356 !== "string") && (data356 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/guardrails/" + i62+"/resource",schemaPath:"#/properties/guardrails/items/properties/resource/type",keyword:"type",params:{type: schema19.properties.guardrails.items.properties.resource.type},message:"must be string,null"});
errors++;
}
}
if(data352.text !== undefined){
if(typeof data352.text !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/guardrails/" + i62+"/text",schemaPath:"#/properties/guardrails/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data352.source !== undefined){
if(!(validate58(data352.source, {instancePath:instancePath+"/guardrails/" + i62+"/source",parentData:data352,parentDataProperty:"source",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/guardrails/" + i62,schemaPath:"#/properties/guardrails/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
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
let data359 = data.changeWindows;
if(Array.isArray(data359)){
const len63 = data359.length;
for(let i63=0; i63<len63; i63++){
let data360 = data359[i63];
if(data360 && typeof data360 == "object" && !Array.isArray(data360)){
if(data360.guardrail === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/changeWindows/" + i63,schemaPath:"#/properties/changeWindows/items/required",keyword:"required",params:{missingProperty: "guardrail"},message:"must have required property '"+"guardrail"+"'"});
errors++;
}
if(data360.enforce === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/changeWindows/" + i63,schemaPath:"#/properties/changeWindows/items/required",keyword:"required",params:{missingProperty: "enforce"},message:"must have required property '"+"enforce"+"'"});
errors++;
}
if(data360.windows === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/changeWindows/" + i63,schemaPath:"#/properties/changeWindows/items/required",keyword:"required",params:{missingProperty: "windows"},message:"must have required property '"+"windows"+"'"});
errors++;
}
for(const key51 in data360){
if(!(((key51 === "guardrail") || (key51 === "enforce")) || (key51 === "windows"))){
(vErrors ??= []).push({instancePath:instancePath+"/changeWindows/" + i63,schemaPath:"#/properties/changeWindows/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key51},message:"must NOT have additional properties"});
errors++;
}
}
if(data360.guardrail !== undefined){
if(typeof data360.guardrail !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/changeWindows/" + i63+"/guardrail",schemaPath:"#/properties/changeWindows/items/properties/guardrail/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data360.enforce !== undefined){
let data362 = data360.enforce;
if(!((data362 === "block") || (data362 === "warn"))){
(vErrors ??= []).push({instancePath:instancePath+"/changeWindows/" + i63+"/enforce",schemaPath:"#/properties/changeWindows/items/properties/enforce/enum",keyword:"enum",params:{allowedValues: schema19.properties.changeWindows.items.properties.enforce.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data360.windows !== undefined){
let data363 = data360.windows;
if(Array.isArray(data363)){
const len64 = data363.length;
for(let i64=0; i64<len64; i64++){
let data364 = data363[i64];
if(data364 && typeof data364 == "object" && !Array.isArray(data364)){
if(data364.cron === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/changeWindows/" + i63+"/windows/" + i64,schemaPath:"#/properties/changeWindows/items/properties/windows/items/required",keyword:"required",params:{missingProperty: "cron"},message:"must have required property '"+"cron"+"'"});
errors++;
}
if(data364.durationMs === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/changeWindows/" + i63+"/windows/" + i64,schemaPath:"#/properties/changeWindows/items/properties/windows/items/required",keyword:"required",params:{missingProperty: "durationMs"},message:"must have required property '"+"durationMs"+"'"});
errors++;
}
if(data364.timeZone === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/changeWindows/" + i63+"/windows/" + i64,schemaPath:"#/properties/changeWindows/items/properties/windows/items/required",keyword:"required",params:{missingProperty: "timeZone"},message:"must have required property '"+"timeZone"+"'"});
errors++;
}
for(const key52 in data364){
if(!(((key52 === "cron") || (key52 === "durationMs")) || (key52 === "timeZone"))){
(vErrors ??= []).push({instancePath:instancePath+"/changeWindows/" + i63+"/windows/" + i64,schemaPath:"#/properties/changeWindows/items/properties/windows/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key52},message:"must NOT have additional properties"});
errors++;
}
}
if(data364.cron !== undefined){
if(typeof data364.cron !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/changeWindows/" + i63+"/windows/" + i64+"/cron",schemaPath:"#/properties/changeWindows/items/properties/windows/items/properties/cron/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data364.durationMs !== undefined){
let data366 = data364.durationMs;
if(!(((typeof data366 == "number") && (!(data366 % 1) && !isNaN(data366))) && (isFinite(data366)))){
(vErrors ??= []).push({instancePath:instancePath+"/changeWindows/" + i63+"/windows/" + i64+"/durationMs",schemaPath:"#/properties/changeWindows/items/properties/windows/items/properties/durationMs/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data366 == "number") && (isFinite(data366))){
if(data366 < 0 || isNaN(data366)){
(vErrors ??= []).push({instancePath:instancePath+"/changeWindows/" + i63+"/windows/" + i64+"/durationMs",schemaPath:"#/properties/changeWindows/items/properties/windows/items/properties/durationMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data364.timeZone !== undefined){
if(typeof data364.timeZone !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/changeWindows/" + i63+"/windows/" + i64+"/timeZone",schemaPath:"#/properties/changeWindows/items/properties/windows/items/properties/timeZone/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/changeWindows/" + i63+"/windows/" + i64,schemaPath:"#/properties/changeWindows/items/properties/windows/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/changeWindows/" + i63+"/windows",schemaPath:"#/properties/changeWindows/items/properties/windows/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/changeWindows/" + i63,schemaPath:"#/properties/changeWindows/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
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
let data368 = data.journal;
if(data368 && typeof data368 == "object" && !Array.isArray(data368)){
for(const key53 in data368){
let data369 = data368[key53];
if((typeof data369 !== "string") && (data369 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/journal/" + key53.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/journal/additionalProperties/type",keyword:"type",params:{type: schema19.properties.journal.additionalProperties.type},message:"must be string,null"});
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
