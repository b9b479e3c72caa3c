using Crm.Customers.Contracts.Api;
using Crm.Customers.Domain.Archive;

namespace Crm.Customers.Domain.Imports;

/// <summary>Which field a column's header means, in Chinese and English.</summary>
internal static class ImportHeaders
{
    private static readonly Dictionary<string, string[]> Leads = new()
    {
        ["name"] = ["name", "company", "companyname", "customername", "account", "organization", "名称", "客户名称", "公司名称", "单位名称", "企业名称", "线索名称", "客户", "公司", "单位"],
        ["nameEn"] = ["nameen", "englishname", "英文名", "英文名称", "公司英文名"],
        ["nature"] = ["nature", "type", "性质", "客户性质", "内外贸", "企业性质", "贸易性质"],
        ["industry"] = ["industry", "trade", "sector", "行业", "所属行业"],
        ["region"] = ["region", "city", "province", "area", "地区", "区域", "城市", "省市", "所在地", "所在地区"],
        ["address"] = ["address", "street", "地址", "公司地址", "所在地址", "联系地址", "通讯地址"],
        ["web"] = ["web", "website", "homepage", "url", "domain", "网址", "网站", "主页", "官网", "域名"],
        ["uscc"] = ["uscc", "creditcode", "unifiedsocialcreditcode", "统一社会信用代码", "信用代码", "税号"],
        ["source"] = ["source", "leadsource", "来源", "线索来源", "客户来源"],
        ["need"] = ["need", "needs", "requirement", "demand", "remark", "remarks", "notes", "note", "comment", "需求", "客户需求", "备注", "说明"],
        ["broughtBy"] = ["broughtby", "referrer", "introducedby", "介绍人", "提供人", "推荐人"],
        ["contactName"] = ["contact", "contactname", "contactperson", "person", "联系人", "联系人姓名", "姓名", "主要联系人"],
        ["contactTitle"] = ["title", "contacttitle", "position", "job", "jobtitle", "职务", "职位", "岗位"],
        ["phone"] = ["phone", "telephone", "tel", "landline", "电话", "座机", "固定电话", "联系电话", "办公电话"],
        ["mobile"] = ["mobile", "mobilephone", "cell", "cellphone", "手机", "手机号", "手机号码", "移动电话", "联系方式"],
        ["email"] = ["email", "mail", "emailaddress", "邮箱", "电子邮箱", "电子邮件", "邮件"],
        ["wechat"] = ["wechat", "weixin", "微信", "微信号"],
        ["valueGrade"] = ["valuegrade", "value", "价值等级", "价值"],
        ["importance"] = ["importance", "priority", "重要程度", "重要性", "优先级"],
    };

    /// <summary>What else headers mean in a file of customers.</summary>
    private static readonly Dictionary<string, string[]> Customers = new()
    {
        ["code"] = ["code", "customercode", "编码", "编号", "客户编码", "客户编号", "客户代码"],
        ["externalCode"] = ["externalcode", "erpcode", "外部编码", "外部代码", "erp编码", "erp代码", "原编号"],
        ["ownership"] = ["ownership", "所有制", "所有制性质", "经济类型", "企业类型"],
        ["phones"] = ["phones", "companyphones", "phone", "telephone", "tel", "公司电话", "电话", "座机", "固定电话", "联系电话", "办公电话"],
        ["notes"] = ["notes", "note", "remark", "remarks", "comment", "备注", "说明"],
        ["foundedOn"] = ["foundedon", "founded", "establishedon", "established", "成立日期", "成立时间", "创业时间", "创立日期", "注册日期"],
        ["capital"] = ["capital", "registeredcapital", "注册资本", "注册资金"],
        ["capitalCurrency"] = ["capitalcurrency", "currencyofcapital", "注册资本币种", "资本币种"],
        ["tradeRights"] = ["traderights", "importandexportrights", "importexportrights", "进出口经营权", "进出口权"],
        ["addressRegistered"] = ["addressregistered", "registeredaddress", "注册地址"],
        ["addressDelivery"] = ["addressdelivery", "deliveryaddress", "shippingaddress", "收货地址", "送货地址"],
        ["addressBilling"] = ["addressbilling", "billingaddress", "invoiceaddress", "开票地址", "发票地址"],
        ["addressSite"] = ["addresssite", "siteaddress", "现场地址", "工厂地址"],
        ["contactTitle"] = ["title", "contacttitle", "position", "job", "jobtitle", "职务", "职位", "岗位", "联系人职务"],
        ["territory"] = ["territory", "salesterritory", "visitterritory", "拜访区域", "区域路线", "片区"],
        ["sequence"] = ["orderontheroute", "routeorder", "sequence", "路序", "路线顺序"],
        ["latitude"] = ["latitude", "lat", "纬度"],
        ["longitude"] = ["longitude", "long", "lng", "lon", "经度"],
    };

    /// <summary>What headers mean in a file of contacts.</summary>
    private static readonly Dictionary<string, string[]> Contacts = new()
    {
        ["customerCode"] = ["code", "customercode", "客户编码", "客户编号", "客户代码"],
        ["customerName"] = ["customer", "customername", "company", "companyname", "account", "客户", "客户名称", "公司", "公司名称", "单位", "单位名称", "name", "名称"],
        ["name"] = ["contact", "contactname", "contactperson", "person", "fullname", "联系人", "联系人姓名", "姓名"],
        ["title"] = ["title", "contacttitle", "position", "job", "jobtitle", "职务", "职位", "岗位", "联系人职务"],
        ["role"] = ["role", "partinbuying", "角色", "采购角色", "购买角色"],
        ["main"] = ["main", "maincontact", "primary", "主要联系人", "是否主要联系人", "首要联系人"],
        ["birthday"] = ["birthday", "birthdate", "dateofbirth", "生日", "出生日期"],
        ["lunar"] = ["lunar", "lunarbirthday", "农历", "农历生日", "是否农历"],
        ["preferredChannel"] = ["preferredchannel", "channel", "首选渠道", "偏好渠道", "联系偏好"],
        ["notes"] = ["notes", "note", "remark", "remarks", "comment", "备注", "说明"],
        ["department"] = ["department", "dept", "division", "部门", "所在部门"],
        ["reportsTo"] = ["reportsto", "boss", "manager", "supervisor", "上级", "直接上级", "汇报对象"],
        ["relation"] = ["relation", "relationtodecisionmakers", "与决策层关系", "关系"],
        ["gender"] = ["gender", "sex", "性别"],
        ["address"] = ["postaladdress", "homeaddress", "address", "通信地址", "通讯地址", "家庭住址", "地址"],
        ["nativePlace"] = ["nativeplace", "hometown", "籍贯", "家乡"],
        ["education"] = ["education", "degree", "学历", "文化程度"],
        ["character"] = ["character", "personality", "性格"],
        ["interests"] = ["interests", "hobbies", "hobby", "爱好", "兴趣", "兴趣爱好", "嗜好"],
        ["family"] = ["family", "familyandtopics", "家庭", "家庭与话题", "话题"],
        ["consents"] = ["consents", "consent", "渠道授权", "授权", "联系授权"],
        ["consentHow"] = ["consenthow", "howconsentwasgiven", "授权方式", "授权依据"],
    };

    /// <summary>What headers mean in a file of opportunities.</summary>
    private static readonly Dictionary<string, string[]> Opportunities = new()
    {
        ["customerCode"] = ["code", "customercode", "客户编码", "客户编号", "客户代码"],
        ["customerName"] = ["customer", "customername", "company", "companyname", "account", "客户", "客户名称", "公司", "公司名称", "单位", "单位名称"],
        ["name"] = ["opportunity", "opportunityname", "title", "name", "deal", "dealname", "商机", "商机名称", "商机标题", "名称", "标题", "项目", "项目名称"],
        ["stage"] = ["stage", "salesstage", "阶段", "商机阶段", "销售阶段"],
        ["amount"] = ["amount", "value", "dealsize", "金额", "商机金额", "预计金额"],
        ["currency"] = ["currency", "币种", "货币"],
        ["probability"] = ["probability", "可能性", "成交概率", "概率", "赢率"],
        ["expectedClose"] = ["expectedclose", "closedate", "expectedclosedate", "预计成交日", "预计成交日期", "预计成交时间", "预计签约日期"],
        ["productLines"] = ["productlines", "products", "product", "产品线", "产品"],
        ["competitors"] = ["competitors", "competitor", "竞争对手", "对手"],
        ["nextStep"] = ["nextstep", "下一步", "下一步计划", "后续计划"],
        ["nextStepOn"] = ["nextstepon", "nextstepdate", "下一步日期", "下一步时间"],
        ["closedOn"] = ["closedon", "closed", "结束日期", "成交日期", "关闭日期", "赢单日期", "输单日期"],
        ["parkedUntil"] = ["parkeduntil", "搁置到", "搁置至"],
        ["reason"] = ["reason", "lossreason", "原因", "输单原因", "搁置原因"],
        ["reasonNote"] = ["aboutthereason", "reasonnote", "原因说明"],
        ["notes"] = ["notes", "note", "remark", "remarks", "comment", "备注", "说明"],
    };

    /// <summary>What headers mean in a file of activities.</summary>
    private static readonly Dictionary<string, string[]> Activities = new()
    {
        ["customerCode"] = ["code", "customercode", "客户编码", "客户编号", "客户代码"],
        ["customerName"] = ["customerorlead", "customer", "customername", "company", "companyname", "account", "lead", "客户或线索", "客户", "客户名称", "公司", "公司名称", "单位", "单位名称", "线索", "线索名称"],
        ["kind"] = ["kind", "type", "activitytype", "方式", "类型", "活动类型", "联系方式", "跟进方式"],
        ["name"] = ["subject", "title", "activity", "name", "主题", "标题", "活动", "活动主题", "事项", "名称"],
        ["due"] = ["due", "dueat", "duedate", "time", "date", "plannedfor", "时间", "计划时间", "到期时间", "日期", "计划日期"],
        ["state"] = ["state", "status", "状态"],
        ["done"] = ["doneat", "done", "completedat", "finishedat", "完成时间", "完成日期"],
        ["result"] = ["result", "outcome", "结果", "跟进结果", "沟通结果"],
        ["contact"] = ["contact", "contactname", "contactperson", "联系人", "联系人姓名"],
        ["reached"] = ["reached", "personreached", "联系到的人", "实际联系人"],
        ["sent"] = ["sent", "handedover", "发送的资料", "所给资料"],
        ["nextStep"] = ["nextstep", "下一步", "下一步计划", "后续计划"],
        ["notes"] = ["notes", "note", "remark", "remarks", "comment", "备注", "说明"],
    };

    private static readonly string[] PersonFields = ["phone", "mobile", "email", "wechat"];

    private static readonly Dictionary<string, Dictionary<string, string>> ByHeader = new()
    {
        [ImportKinds.Lead] = Headers(ImportKinds.Lead, Leads),
        [ImportKinds.Customer] = Headers(ImportKinds.Customer, Customers, Leads),
        [ImportKinds.Contact] = Headers(ImportKinds.Contact, Contacts, Leads.Where(l => PersonFields.Contains(l.Key))),
        [ImportKinds.Opportunity] = Headers(ImportKinds.Opportunity, Opportunities),
        [ImportKinds.Activity] = Headers(ImportKinds.Activity, Activities),
    };

    /// <summary>Header to field; what is said first of a header counts. The headers of our own exports are among them.</summary>
    private static Dictionary<string, string> Headers(string kind, params IEnumerable<KeyValuePair<string, string[]>>[] names) => names.SelectMany(n => n)
        .Where(n => ImportFields.Of(kind).Contains(n.Key)).SelectMany(n => n.Value.Select(header => (header, n.Key)))
        .GroupBy(n => n.header).ToDictionary(g => g.Key, g => g.First().Key);

    /// <summary>The mapping of a file: what the person chose for a header last time, else what the header means; each field once.</summary>
    /// <param name="kind">What the rows are.</param>
    /// <param name="headers">The file's headers.</param>
    /// <param name="remembered">What the person chose before, by header.</param>
    /// <param name="fields">The fields of the archive, which are known by their labels and keys.</param>
    public static List<ColumnMapping> Map(string kind, IReadOnlyList<string> headers, IReadOnlyDictionary<string, string?> remembered, FieldSet fields)
    {
        var labels = fields.InUse.SelectMany(f => new[] { f.Label, f.LabelEn, f.Key }.Select(name => (Name: Plain(name), f.Key))).Where(n => n.Name.Length > 0)
            .GroupBy(n => n.Name).ToDictionary(g => g.Key, g => ImportFields.ValuePrefix + g.First().Key);
        var taken = new HashSet<string>();
        return [.. headers.Select((header, i) => new ColumnMapping(i, header, Free(Field(kind, header, remembered, labels, fields), taken)))];
    }

    private static string? Field(string kind, string header, IReadOnlyDictionary<string, string?> remembered, Dictionary<string, string> labels, FieldSet fields)
    {
        if (remembered.TryGetValue(header, out var chosen) && (chosen is null || Known(kind, chosen, fields)))
            return chosen;
        var plain = Plain(header);
        return ByHeader[kind].GetValueOrDefault(plain) ?? (kind == ImportKinds.Customer ? labels.GetValueOrDefault(plain) : null);
    }

    /// <summary>Whether a column may go to the field: a field of the archive may have been retired since.</summary>
    public static bool Known(string kind, string field, FieldSet fields) => field.StartsWith(ImportFields.ValuePrefix, StringComparison.Ordinal)
        ? kind == ImportKinds.Customer && fields.Find(field[ImportFields.ValuePrefix.Length..]) is { Retired: false }
        : ImportFields.Of(kind).Contains(field);

    private static string? Free(string? field, HashSet<string> taken) => field is not null && taken.Add(field) ? field : null;

    private static string Plain(string header) => string.Concat(header.ToLowerInvariant().Where(char.IsLetterOrDigit));
}
