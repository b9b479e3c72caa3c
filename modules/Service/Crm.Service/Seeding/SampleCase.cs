using System.Text.Json;
using Crm.BuildingBlocks.Search;
using Crm.BuildingBlocks.Seeding;
using Crm.Service.Contracts.Api;
using Crm.Service.Domain.Cases;
using Crm.Service.Domain.Clocks;

namespace Crm.Service.Seeding;

/// <summary>The one case of a sample customer; nineteen in twenty are closed.</summary>
internal sealed record SampleCase(SampleCustomer Customer, CaseKind Kind, string Number, string Subject, string Description, bool IsOpen)
{
    public const string Columns = """
        cases (id, number, kind, channel, status, subject, description, about_staff_ids, involved_staff_ids, recused, customer_id, contact_id,
        caller_name, caller_phone, owner_id, unit_id, opened_by, opened_at, updated_at, resolved_at, closed_at, solution, promise,
        first_reply_started_at, first_reply_due_at, first_reply_warn_at, first_reply_around_the_clock, first_reply_total_ticks, first_reply_stopped_at,
        resolution_started_at, resolution_due_at, resolution_warn_at, resolution_around_the_clock, resolution_total_ticks, resolution_stopped_at,
        next_due_at, next_warn_at, search)
        """;

    private static readonly CaseKind[] Kinds = [CaseKind.Inquiry, CaseKind.Fault, CaseKind.Requirement, CaseKind.Suggestion, CaseKind.Praise];
    private static readonly string[] Things = ["配电柜", "电能表", "变压器", "报关单", "提货单", "集装箱", "葡萄酒", "发动机", "空调机组", "电费账单", "增值税发票", "物业合同", "充电桩", "冷链运输", "仓储货架", "精密轴承"];
    private static readonly string[] Matters = ["频繁跳闸", "显示异常", "到货破损", "延误三天", "数量不符", "无法启动", "噪音过大", "费用有误", "需要更换", "申请变更", "如何办理", "何时到账", "漏水严重", "标签错误", "质量很好", "建议改进"];
    private static readonly string[] Details = ["客户来电反映，希望尽快处理。", "现场照片已发到邮箱。", "上月已经反映过一次。", "影响生产，请安排人员上门检查。", "请在两个工作日内答复。", "客户为多年合作单位。", "需与财务核对后回复。", "已告知客户准备资料。"];

    // Due far ahead, so that a loaded database does not begin with thousands of breaches to tell of.
    private static readonly DateTimeOffset FarDue = new(2099, 12, 31, 10, 0, 0, TimeSpan.Zero);

    public Guid Id => SampleCustomers.Id(12, Customer.Number);

    public DateTimeOffset OpenedAt => Customer.RegisteredAt.AddHours(30);

    public static SampleCase Of(SampleCustomer customer, Dictionary<(string, int), int> serials)
    {
        var n = customer.Number;
        var kind = Kinds[n % Kinds.Length];
        var key = (Numbering.Prefix(kind), customer.RegisteredAt.AddHours(30).Year);
        var serial = serials[key] = serials.GetValueOrDefault(key) + 1;
        var (thing, matter) = (Things[n / 7 % Things.Length], Matters[n / 3 % Matters.Length]);
        var detail = Details[n % Details.Length] + Details[n / 11 % Details.Length];
        return new(customer, kind, Numbering.Write(key.Item1, key.Item2, serial), thing + matter, $"{thing}{matter}。{detail}", n % 20 == 0);
    }

    public object?[] Row()
    {
        var (start, due) = (OpenedAt, IsOpen ? FarDue : OpenedAt.AddDays(2));
        var (stopped, next) = (IsOpen ? (DateTimeOffset?)null : OpenedAt.AddDays(1), IsOpen ? FarDue : Case.NeverDue);
        return
        [
            Id, Number, Kind, nameof(CaseChannel.Phone), IsOpen ? CaseStatus.InProgress : CaseStatus.Closed, Subject, Description, "{}", "{}", "{}", Customer.Id,
            Customer.ContactId, Customer.ContactName, Customer.Phone, DemoPeople.ServiceAgent.Id, DemoPeople.ServiceTeam.Id, DemoPeople.ServiceAgent.Id, start, start, stopped,
            stopped, IsOpen ? null : "已处理，客户认可。", JsonSerializer.Serialize(SlaDefaults.For(Kind, null), JsonSerializerOptions.Web),
            start, start.AddHours(4), start.AddHours(3), false, TimeSpan.FromHours(4).Ticks, start.AddHours(1),
            start, due, due.AddHours(-4), false, TimeSpan.FromHours(16).Ticks, stopped, next, next, Search(),
        ];
    }

    private string Search() => new SearchDocument()
        .Add(Number).Add(Subject).AddName(Customer.Name, SearchWeight.B).AddName(Customer.ContactName, SearchWeight.B).Add(Customer.Phone, SearchWeight.B)
        .Add(Description, SearchWeight.D).ToString();
}
