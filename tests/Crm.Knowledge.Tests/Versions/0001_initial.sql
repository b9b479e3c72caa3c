INSERT INTO knowledge.categories (id, parent_id, name_zh, name_en, position, reviewer_ids) VALUES
    ('01a20195-dcac-74ed-9786-5b3a3829adcf', '01a20195-dc95-712e-b0ea-0256aa03b05f', '停电与抢修', 'Outages', 10, '{}'),
    ('01a20195-dcad-75de-9744-f19d4536223b', NULL, '酒类销售', 'Wine', 50, '{}');
INSERT INTO knowledge.articles (id, number, state, revision, title_zh, body_zh, category_id, confidentiality, tags, keywords, related_ids, author_id, unit_id, created_at, changed_at, contributors, published_version, published_at, reviewer_id, review_due_on, case_id, case_number, customer_id, recused) VALUES
    ('01a20196-114e-7c9d-8424-fe678210f919', 'KB-2026-0029', 'Published', 'None', '冷库停电改期未通知怎样赔偿 ef0efe', '## 问题

冷库停电未通知，货物受损 ef0efe

检修停电改期没有通知我们，冷库断电五小时，一批海鲜报废。

## 原因

通知名单没有更新

## 处理办法

已付款 12,000 元，并送达道歉函', '01a20195-dc95-712e-b0ea-0256aa03b05f', 'Internal', '{}', '{}', '{}', '01030000-0000-7000-8000-000000000007', '01040000-0000-7000-8000-000000000005', '2026-11-22T04:49:01.742378+00:00', '2026-11-22T04:49:01.935712+00:00', '{}', 1, '2026-11-22T04:49:02.007515+00:00', '01030000-0000-7000-8000-000000000009', '2027-11-22', '01a20196-0da0-7807-a112-c4f819a3b35a', 'TS-2026-00003', '01a20196-0882-7f1e-896e-ba2c43a81d33', '{"01030000-0000-7000-8000-000000000005"}'),
    ('01a20195-de8a-728d-806d-0fa342f1f37a', 'KB-2026-0013', 'Draft', 'Draft', '国际货运报价的构成和有效期', '报价由海运费、附加费（燃油、旺季、港口）、内陆运费、报关费组成。报价有效期默认七天，旺季三天。超过有效期必须重新询价，不得口头承诺旧价。', '01a20195-dcad-7775-9721-3d14a66ed8a4', 'Internal', '{"报价"}', '{"运价","报价有效期","附加费"}', '{}', '01030000-0000-7000-8000-000000000006', '01040000-0000-7000-8000-000000000005', '2026-07-28T04:48:48.777675+00:00', '2026-07-28T04:48:48.777675+00:00', '{"01030000-0000-7000-8000-000000000006"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{}'),
    ('01a20195-df33-7bac-ade9-6ac2e435ea80', 'KB-2026-0023', 'Published', 'None', '空置房物业费怎么收', '交付后未入住的空置房，物业费从交付次月起按合同标准收取，业主申请空置满六个月的，可按百分之七十收取。因房屋质量整改未收房的，整改期间由开发单位承担。', '01a20195-dcad-7a03-b765-f9f3a6f10fd6', 'Public', '{"物业费"}', '{"物业费","空置","减免"}', '{}', '01030000-0000-7000-8000-00000000000c', '01040000-0000-7000-8000-000000000005', '2026-04-29T04:48:48.946723+00:00', '2026-04-29T04:48:48.946723+00:00', '{}', 1, '2026-04-30T04:48:48.946723+00:00', '01030000-0000-7000-8000-000000000009', '2027-04-30', NULL, NULL, NULL, '{}');
INSERT INTO knowledge.article_versions (article_id, number, title_zh, body_zh, category_id, confidentiality, tags, keywords, related_ids, author_id, reviewer_id, comment, published_at) VALUES
    ('01a20196-114e-7c9d-8424-fe678210f919', 1, '冷库停电改期未通知怎样赔偿 ef0efe', '## 问题

冷库停电未通知，货物受损 ef0efe

检修停电改期没有通知我们，冷库断电五小时，一批海鲜报废。

## 原因

通知名单没有更新

## 处理办法

已付款 12,000 元，并送达道歉函', '01a20195-dc95-712e-b0ea-0256aa03b05f', 'Internal', '{}', '{}', '{}', '01030000-0000-7000-8000-000000000007', '01030000-0000-7000-8000-000000000009', '可以发布', '2026-11-22T04:49:02.007515+00:00'),
    ('01a20195-df33-7bac-ade9-6ac2e435ea80', 1, '空置房物业费怎么收', '交付后未入住的空置房，物业费从交付次月起按合同标准收取，业主申请空置满六个月的，可按百分之七十收取。因房屋质量整改未收房的，整改期间由开发单位承担。', '01a20195-dcad-7a03-b765-f9f3a6f10fd6', 'Public', '{"物业费"}', '{"物业费","空置","减免"}', '{}', '01030000-0000-7000-8000-00000000000c', '01030000-0000-7000-8000-000000000009', NULL, '2026-04-30T04:48:48.946723+00:00');
INSERT INTO knowledge.article_index (article_id, number, state, revision, author_id, category_id, confidentiality, tags, languages, recused, title_zh, title_en, text_zh, text_en, shown_at, title_search, search) VALUES
    ('01a20195-dea8-77a8-b7eb-fafd2f8551b1', 'KB-2026-0017', 'Published', 'None', '01030000-0000-7000-8000-00000000000c', '01a20195-dcad-72ea-971f-d282bb2aa95d', 'Public', '{"保养"}', '{"zh","en"}', '{}', '车辆首次保养和定期保养周期', 'First and regular vehicle service', '首次保养在五千公里或六个月（先到为准），免费更换机油和机滤。以后每一万公里或十二个月保养一次，制动液两年一换。
预约保养可通过电话或公众号，提前一天预约享受快速工位，九十分钟完工。', 'The first service is free at 5,000 km or six months, whichever comes first; after that every 10,000 km or twelve months. Book a day ahead for the express bay: done in ninety minutes.', '2026-06-23T04:48:48.802546+00:00', '''0017'':41A ''0260017'' ''17'' ''2026'':40A ''260017'' ''60017'' ''and'':25A ''baoyanghedingq~'' ''baoyangzhouqi'' ''byhdqbyz~'' ''byzq'' ''cbyhdqby~'' ''cheliangshouci~'' ''cibaoyanghedin~'' ''clscbyhd~'' ''dingqibaoyangz~'' ''dqbyzq'' ''first'':24A ''hdqbyzq'' ''hedingqibaoyan~'' ''kb'':39A ''kb20260017'' ''liangshoucibao~'' ''lscbyhdq~'' ''q'' ''qbyzq'' ''qi'' ''qibaoyangzhouq~'' ''regular'':26A ''scbyhdqb~'' ''service'':28A ''shoucibaoyangh~'' ''vehicle'':27A ''yanghedingqiba~'' ''yangzhouqi'' ''yhdqbyzq'' ''yzq'' ''zhouqi'' ''zq'' ''保'' ''保养'':5A,10A ''养'' ''养周'':11A ''养和'':6A ''周'' ''周期'':12A ''和'' ''和定'':7A ''定'' ''定期'':8A ''期'' ''期保'':9A ''次'' ''次保'':4A ''车'' ''车辆'':1A ''辆'' ''辆首'':2A ''首'' ''首次'':3A', '''000'':199C,211C ''0017'':41A ''0260017'' ''10'':210C ''17'' ''2026'':40A ''260017'' ''5'':198C ''60017'' ''a'':217C ''after'':207C ''ahead'':219C ''and'':25A ''at'':197C ''baoyanghedingq~'' ''baoyangzhouqi'' ''bay'':223C ''book'':216C ''byhdqbyz~'' ''byzq'' ''cbyhdqby~'' ''cheliangshouci~'' ''cibaoyanghedin~'' ''clscbyhd~'' ''comes'':205C ''day'':218C ''dingqibaoyangz~'' ''done'':224C ''dqbyzq'' ''every'':209C ''express'':222C ''first'':24A,193C,206C ''for'':220C ''free'':196C ''hdqbyzq'' ''hedingqibaoyan~'' ''in'':225C ''is'':195C ''kb'':39A ''kb20260017'' ''km'':200C,212C ''liangshoucibao~'' ''lscbyhdq~'' ''minutes'':227C ''months'':203C,215C ''ninety'':226C ''or'':201C,213C ''q'' ''qbyzq'' ''qi'' ''qibaoyangzhouq~'' ''regular'':26A ''scbyhdqb~'' ''service'':28A,194C ''shoucibaoyangh~'' ''six'':202C ''that'':208C ''the'':192C,221C ''twelve'':214C ''vehicle'':27A ''whichever'':204C ''yanghedingqiba~'' ''yangzhouqi'' ''yhdqbyzq'' ''yzq'' ''zhouqi'' ''zq'' ''一'' ''一万'':131C ''一天'':166C ''一换'':149C ''一次'':142C ''万'' ''万公'':132C ''两'' ''两年'':147C ''个'' ''个月'':113C,138C ''为'' ''为准'':117C ''九'' ''九十'':176C ''二'' ''二个'':137C ''五'' ''五千'':107C ''享'' ''享受'':170C ''以'' ''以后'':128C ''众'' ''众号'':162C ''位'' ''保'' ''保养'':5A,10A,64B,90B,104C,140C,153C ''先'' ''先到'':115C ''免'' ''免费'':119C ''公'' ''公众'':161C ''公里'':109C,133C ''六'' ''六个'':112C ''养'' ''养一'':141C ''养可'':154C ''养周'':11A,65B ''养和'':6A ''养在'':105C ''准'' ''分'' ''分钟'':178C ''到'' ''到为'':116C ''制'' ''制动'':144C ''前'' ''前一'':165C ''动'' ''动液'':145C ''十'' ''十二'':136C ''十分'':177C ''千'' ''千公'':108C ''受'' ''受快'':171C ''可'' ''可通'':155C ''号'' ''后'' ''后每'':129C ''周'' ''周期'':12A,66B ''和'' ''和定'':7A ''和机'':125C ''在'' ''在五'':106C ''天'' ''天预'':167C ''完'' ''完工'':180C ''定'' ''定期'':8A ''工'' ''工位'':174C ''年'' ''年一'':148C ''快'' ''快速'':172C ''或'' ''或公'':160C ''或六'':111C ''或十'':135C ''换'' ''换机'':122C ''提'' ''提前'':164C ''更'' ''更换'':121C ''月'' ''月保'':139C ''期'' ''期保'':9A ''机'' ''机油'':78B,123C ''机滤'':126C ''次'' ''次保'':4A,103C ''每'' ''每一'':130C ''油'' ''油和'':124C ''液'' ''液两'':146C ''滤'' ''电'' ''电话'':158C ''约'' ''约享'':169C ''约保'':152C ''话'' ''话或'':159C ''费'' ''费更'':120C ''车'' ''车辆'':1A ''辆'' ''辆首'':2A ''过'' ''过电'':157C ''通'' ''通过'':156C ''速'' ''速工'':173C ''里'' ''里或'':110C,134C ''钟'' ''钟完'':179C ''预'' ''预约'':151C,168C ''首'' ''首保'':52B ''首次'':3A,102C'),
    ('01a20195-df46-7279-8881-4fef37ac58e4', 'KB-2026-0028', 'Published', 'None', '01030000-0000-7000-8000-000000000006', '01a20195-dcad-7490-82ab-49bee6fa29d3', 'Internal', '{"满意度","回访"}', '{"zh"}', '{}', '满意度回访怎么做', NULL, '工单办结后一到三天内回访，问三个问题：问题是否解决、速度是否满意、态度是否满意。一到五分，三分以下的当天转投诉专责重新处理。电话三次不通的，改发短信评价链接。', NULL, '2026-03-16T04:48:48.965845+00:00', '''0028'':21A ''0260028'' ''2026'':20A ''260028'' ''28'' ''60028'' ''dhfzmz'' ''duhuifangzenme~'' ''fangzenmezuo'' ''fzmz'' ''hfzmz'' ''huifangzenmezu~'' ''kb'':19A ''kb20260028'' ''manyiduhuifang~'' ''mezuo'' ''mydhfzmz'' ''mz'' ''ydhfzmz'' ''yiduhuifangzen~'' ''z'' ''zenmezuo'' ''zmz'' ''zuo'' ''么'' ''么做'':7A ''做'' ''回'' ''回访'':4A ''度'' ''度回'':3A ''怎'' ''怎么'':6A ''意'' ''意度'':2A ''满'' ''满意'':1A ''访'' ''访怎'':5A', '''0028'':21A ''0260028'' ''2026'':20A ''260028'' ''28'' ''60028'' ''dhfzmz'' ''duhuifangzenme~'' ''fangzenmezuo'' ''fzmz'' ''hfzmz'' ''huifangzenmezu~'' ''kb'':19A ''kb20260028'' ''manyiduhuifang~'' ''mezuo'' ''mydhfzmz'' ''mz'' ''ydhfzmz'' ''yiduhuifangzen~'' ''z'' ''zenmezuo'' ''zmz'' ''zuo'' ''一'' ''一到'':99C,129C ''三'' ''三个'':107C ''三分'':133C ''三天'':101C ''三次'':151C ''下'' ''下的'':136C ''不'' ''不通'':153C ''专'' ''专责'':143C ''个'' ''个问'':108C ''么'' ''么做'':7A ''五'' ''五分'':131C ''以'' ''以下'':135C ''价'' ''价链'':161C ''信'' ''信评'':159C ''做'' ''内'' ''内回'':103C ''决'' ''分'' ''分以'':134C ''到'' ''到三'':100C ''到五'':130C ''办'' ''办结'':96C ''单'' ''单办'':95C ''发'' ''发短'':157C ''后'' ''后一'':98C ''否'' ''否满'':120C,126C ''否解'':114C ''回'' ''回访'':4A,32B,82B,104C ''处'' ''处理'':147C ''天'' ''天内'':102C ''天转'':139C ''工'' ''工单'':94C ''度'' ''度回'':3A ''度是'':118C,124C ''当'' ''当天'':138C ''态'' ''态度'':123C ''怎'' ''怎么'':6A ''意'' ''意度'':2A,45B,70B ''投'' ''投诉'':141C ''接'' ''改'' ''改发'':156C ''新'' ''新处'':146C ''是'' ''是否'':113C,119C,125C ''次'' ''次不'':152C ''满'' ''满意'':1A,44B,69B,121C,127C ''理'' ''电'' ''电话'':149C ''的'' ''的当'':137C ''短'' ''短信'':158C ''结'' ''结后'':97C ''解'' ''解决'':115C ''访'' ''访怎'':5A ''评'' ''评价'':57B,160C ''诉'' ''诉专'':142C ''话'' ''话三'':150C ''责'' ''责重'':144C ''转'' ''转投'':140C ''通'' ''通的'':154C ''速'' ''速度'':117C ''重'' ''重新'':145C ''链'' ''链接'':162C ''问'' ''问三'':106C ''问题'':109C,111C ''题'' ''题是'':112C');
INSERT INTO knowledge.article_counts (article_id, opened, used, sent, helpful, not_helpful) VALUES
    ('01a20195-dcd3-7b27-bdae-111d3f177acb', 5, 0, 0, 0, 0),
    ('01a20195-de38-75d9-9cc4-c9fee629d9bf', 7, 6, 2, 0, 0);
INSERT INTO knowledge.synonyms (id, words) VALUES
    ('01a20195-dcb5-7ccf-bec5-243510a80969', '{"bill","invoice"}'),
    ('01a20195-dcb5-7d9a-85e3-6f0315c1a60d', '{"outage","blackout"}');
INSERT INTO knowledge.number_counters (year, last) VALUES
    (2026, 29);
INSERT INTO knowledge.resolved_cases (case_id, number, customer_id, kind, subject, problem, cause, remedy, personal_names, recused, resolved_at) VALUES
    ('01a20196-0da0-7807-a112-c4f819a3b35a', 'TS-2026-00003', '01a20196-0882-7f1e-896e-ba2c43a81d33', 'complaint', '冷库停电未通知，货物受损 ef0efe', '冷库停电未通知，货物受损 ef0efe
检修停电改期没有通知我们，冷库断电五小时，一批海鲜报废。', '通知名单没有更新', '已付款 12,000 元，并送达道歉函', '{"王芳","13761188818","海澜星辰ef0efe冷链物流有限公司","JRN01152","+8613761188818","孙丽华"}', '{"01030000-0000-7000-8000-000000000005"}', '2026-11-22T04:49:01.472194+00:00'),
    ('01a20195-dbbd-7c5e-9ed4-8df2d9f46468', 'BY-2026-00001', '01a20195-956a-775e-aa57-dcdbb691ffb2', 'praise', '表扬抢修人员连夜恢复供电', '表扬抢修人员连夜恢复供电
暴雨当晚两点恢复供电，冷库货物没有损失。', NULL, '已转达表扬并在部门内通报。', '{"胡明","南京翠湖变压器股份有限公司","Cuihu Transformer Co., Ltd","JRN01017","何国华","傅婷婷","+8613844001016","+862582016666"}', '{}', '2026-11-22T04:48:48.095756+00:00');
INSERT INTO knowledge.staff_copies (staff_id, roles, active, source_version) VALUES
    ('01030000-0000-7000-8000-00000000000d', '{"operator"}', true, 2),
    ('01030000-0000-7000-8000-000000000002', '{"branch-leader"}', true, 2);
INSERT INTO knowledge.jobs (name, next_run_at) VALUES
    ('knowledge.due-reviews', '2026-11-22T22:00:00+00:00'),
    ('knowledge.common-words', '2026-11-22T10:48:23.32211+00:00');
INSERT INTO knowledge.job_runs (id, job, node, started_at, finished_at, outcome, detail) VALUES
    ('01a20195-7979-79e1-bf22-ba32bd2fcc6c', 'knowledge.due-reviews', 'node-1', '2026-11-22T04:48:22.905738+00:00', '2026-11-22T04:48:23.39166+00:00', 'done', '0 articles due'),
    ('01a20195-799e-7897-b42b-4d070c95ac01', 'knowledge.common-words', 'node-1', '2026-11-22T04:48:22.942281+00:00', '2026-11-22T04:48:23.317774+00:00', 'done', '0 common words');
INSERT INTO knowledge.audit_pending (id, at, staff_id, staff_name, address, trace_id, action, record_type, record_id, changes) VALUES
    ('01a20196-1100-7000-8000-000000000001', '2026-11-22T04:49:00+00:00', '01030000-0000-7000-8000-000000000006', '吴佳', '127.0.0.1', '4bf92f3577b34da6a3ce929d0e0e4736', 'changed', 'Record', '01a20196-0da0-7807-a112-c4f819a3b35a', '{"name":{"old":"一","new":"二"}}');
INSERT INTO knowledge.idempotency_keys (staff_id, key, request_hash, created_at, status, response) VALUES
    ('01030000-0000-7000-8000-000000000006', 'order-4711', '\x2021419131ce1a5b', '2026-11-22T04:49:00+00:00', 201, '{"id":"01a20196-0da0-7807-a112-c4f819a3b35a"}'),
    ('01030000-0000-7000-8000-000000000006', 'order-4712', '\x70faa742dacdc1df', '2026-11-22T04:49:01+00:00', NULL, NULL);
INSERT INTO knowledge.article_kind_counts (article_id, kind, used) VALUES
    ('01a20196-114e-7c9d-8424-fe678210f919', 'complaint', 2);
INSERT INTO knowledge.article_uses (key, article_id, use, staff_id, case_id, at) VALUES
    ('01a20196-114e-7c9d-8424-fe678210f919:Used:01030000-0000-7000-8000-000000000006:01a20196-0da0-7807-a112-c4f819a3b35a', '01a20196-114e-7c9d-8424-fe678210f919', 'Used', '01030000-0000-7000-8000-000000000006', '01a20196-0da0-7807-a112-c4f819a3b35a', '2026-11-22T04:49:00+00:00');
INSERT INTO knowledge.article_feedback (id, article_id, staff_id, helpful, comment, at) VALUES
    ('01a20196-1400-7000-8000-000000000001', '01a20196-114e-7c9d-8424-fe678210f919', '01030000-0000-7000-8000-000000000006', false, '缺少办理地点', '2026-11-22T04:49:00+00:00');
INSERT INTO knowledge.failed_searches (text, times, last_at) VALUES
    ('退仓', 3, '2026-11-22T04:49:00+00:00');
INSERT INTO knowledge.common_words (word, articles) VALUES
    ('客户', 17);
