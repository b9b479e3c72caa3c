using Crm.BuildingBlocks.Seeding;

namespace Crm.Knowledge.Seeding;

/// <summary>The n-th made-up article for benchmarks, the same on every machine.</summary>
/// <param name="Number">0, 1, 2 …</param>
/// <param name="TitleZh">Chinese title.</param>
/// <param name="BodyZh">Chinese text.</param>
/// <param name="TitleEn">English title.</param>
/// <param name="BodyEn">English text.</param>
internal sealed record MassArticle(int Number, string TitleZh, string BodyZh, string TitleEn, string BodyEn)
{
    private const byte Kind = 50;
    private static readonly (string Zh, string En)[] Subjects =
    [
        ("停电赔偿", "outage compensation"), ("电费核查", "bill checking"), ("电表校验", "meter testing"), ("迁入过户", "move-in"), ("增容报装", "capacity increase"),
        ("货物延误", "freight delay"), ("货损索赔", "cargo claims"), ("海关查验", "customs inspection"), ("酒类储存", "wine storage"), ("退货换货", "returns"),
        ("车辆保养", "vehicle service"), ("道路救援", "roadside assistance"), ("交房验房", "property handover"), ("漏水维修", "leak repair"), ("投诉回访", "complaint follow-up"),
    ];
    private static readonly (string Zh, string En)[] Steps =
    [
        ("登记客户反映的情况并核对户号", "Log what the customer says and check the account"), ("查询近三个月的历史记录", "Look at the last three months"),
        ("联系现场人员在两小时内确认", "Ask the people on site within two hours"), ("向客户说明原因和预计时间", "Tell the customer why and until when"),
        ("需要赔偿的提交两级审批", "Submit compensation to two levels of approval"), ("办结后一到三天回访满意度", "Call back within three days"),
        ("整理照片和单据作为附件保存", "Keep photographs and papers"), ("重要客户由客户经理上门说明", "Visit important customers"),
    ];

    public Guid Id => SampleCustomers.Id(Kind, Number);

    public string Code => FormattableString.Invariant($"KB-2020-{Number + 1:000000}");

    public static MassArticle Of(int number)
    {
        var (subject, customer) = (Subjects[number % Subjects.Length], SampleCustomers.Get(number));
        var place = customer.Name[..^4];
        var steps = Enumerable.Range(0, 4).Select(i => Steps[(number / Subjects.Length + i * 3 + number * i) % Steps.Length]).ToList();
        return new MassArticle(number, $"{place}{subject.Zh}处理办法", $"适用于{place}提出的{subject.Zh}。\n\n" + string.Join('\n', steps.Select(s => $"- {s.Zh}。")),
            $"{subject.En} for {customer.NameEn}", $"How we handle {subject.En}.\n\n" + string.Join('\n', steps.Select(s => $"- {s.En}.")));
    }
}
