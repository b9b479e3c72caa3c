using Crm.Service.Contracts.Api;

namespace Crm.Service.Seeding;

/// <summary>What the demo company's customers called about.</summary>
internal static class DemoCases
{
    /// <summary>The complaint that waits for its approvers.</summary>
    public const int InApproval = 0;

    /// <summary>The case that waits for its customer.</summary>
    public const int Waiting = 4;

    public static IReadOnlyList<LogCaseRequest> All { get; } =
    [
        Of(CaseKind.Complaint, CaseChannel.Phone, "停电时间变更未通知，生产线报废一批产品", "原定周日停电改为周五下午，我厂没有收到变更通知，注塑线正在生产，报废约两万件。", "赔偿损失，说明原因", "王强"),
        Of(CaseKind.Complaint, CaseChannel.Letter, "货物到港后报关延误三天", "提单号清楚，资料齐全，仍拖延三天，产生滞箱费。", "承担滞箱费", "刘敏"),
        Of(CaseKind.Inquiry, CaseChannel.Phone, "电费发票如何改为电子发票", "客户希望从下月起改为电子发票，并补开上月发票。", null, "李芳"),
        Of(CaseKind.Inquiry, CaseChannel.Web, "新装 10 千伏专线需要哪些资料", "厂区扩建，计划新增容量 2000 千伏安。", null, "赵磊"),
        Of(CaseKind.Fault, CaseChannel.Phone, "配电柜频繁跳闸", "一周内跳闸四次，均在下午两点左右，怀疑过负荷。", "尽快上门检查", "孙勇"),
        Of(CaseKind.Fault, CaseChannel.Visit, "电能表显示异常", "液晶显示缺段，无法抄读。", "更换电能表", "周杰"),
        Of(CaseKind.Requirement, CaseChannel.Email, "希望提供分时用电数据接口", "客户能源管理系统需每日获取 96 点负荷数据。", "提供接口和文档", "吴涛"),
        Of(CaseKind.Suggestion, CaseChannel.Message, "建议短信账单增加用电对比", "希望看到与上月、去年同期的对比。", null, "徐静"),
        Of(CaseKind.Praise, CaseChannel.Letter, "表扬抢修人员连夜恢复供电", "暴雨当晚两点恢复供电，冷库货物没有损失。", null, "胡明"),
        Of(CaseKind.Inquiry, CaseChannel.Counter, "企业更名后合同如何变更", "公司名称已变更，咨询供用电合同主体变更手续。", null, "朱丽"),
        Of(CaseKind.Requirement, CaseChannel.Phone, "申请设立专属客户经理", "集团下属五家工厂，希望统一对接。", "指定专人", "高峰"),
        Of(CaseKind.Fault, CaseChannel.Phone, "充电桩无法启动", "园区 3 号充电桩刷卡无反应。", "当天修复", "林燕"),
    ];

    /// <summary>How many working hours ago they came in, by place in the list: some long ago and solved, some with time left, one or two late.</summary>
    public static IReadOnlyList<double> HoursAgo { get; } = [14.2, 6.4, 160.35, 0.75, 30.15, 20.3, 74.6, 1.5, 250.4, 90.65, 26.25, 0.5];

    /// <summary>Answers given so far, by place in the list.</summary>
    public static IReadOnlyDictionary<int, string> Answers { get; } = new Dictionary<int, string>
    {
        [0] = "已受理您的投诉，专责正在核实停电通知记录，24 小时内答复。",
        [2] = "可在网上营业厅“发票管理”中切换，上月发票已补开并发送邮箱。",
        [5] = "已安排明天上午更换电能表。",
        [6] = "技术部门正在评估接口方案，本周内给出文档初稿。",
        [9] = "请带营业执照、变更证明和公章到柜台办理，当日可完成。",
        [10] = "已转大客户部研究，会安排专人与您联系。",
    };

    /// <summary>How some were solved, by place in the list.</summary>
    public static IReadOnlyDictionary<int, string> Solutions { get; } = new Dictionary<int, string>
    {
        [2] = "指导客户在网上营业厅切换电子发票，补开上月发票。",
        [8] = "已转达表扬并在部门内通报。",
        [9] = "告知合同主体变更所需资料和办理地点。",
    };

    private static LogCaseRequest Of(CaseKind kind, CaseChannel channel, string subject, string description, string? wanted, string caller) =>
        new(kind, channel, subject, description, Wanted: wanted, CallerName: caller);
}
