using Crm.Service.Contracts.Api;

namespace Crm.Service.Seeding;

/// <summary>What the demo company asks its customers each year, and what some of them said.</summary>
internal static class DemoSurvey
{
    public static QuestionnaireContent Content { get; } = new(
        "年度客户满意度调查", "Yearly customer survey", "感谢您抽出三分钟，您的意见会直接送到客户服务部。", "Thank you for three minutes of your time. What you say goes straight to the service department.",
        [
            new("q1", QuestionKinds.Rating, "总体上，您对我们的服务满意吗？", "All in all, are you content with our service?", Required: true),
            new("q2", QuestionKinds.Text, "哪里让您不满意？", "What are you not content with?", OnlyIf: new("q1", ["1", "2", "3"])),
            new("q3", QuestionKinds.Nps, "您会把我们推荐给同行吗？", "Would you recommend us to others of your trade?", Required: true),
            new("q4", QuestionKinds.Multiple, "过去一年您通过哪些渠道联系过我们？", "How did you reach us in the last year?", Choices:
                [new("a1", "电话", "Telephone"), new("a2", "营业厅", "Counter"), new("a3", "客户经理", "Account manager"), new("a4", "网站或邮件", "Web or mail")]),
            new("q5", QuestionKinds.Matrix, "请评价以下各方面。", "How good are we at each of these?", Choices: [new("a1", "好", "Good"), new("a2", "一般", "Fair"), new("a3", "差", "Poor")],
                Rows: [new("r1", "响应速度", "Speed of answers"), new("r2", "专业水平", "Knowledge"), new("r3", "停电通知", "Notice of outages")]),
            new("q6", QuestionKinds.Single, "明年您的用电量会怎样？", "How much power will you need next year?", Choices: [new("a1", "增加", "More"), new("a2", "不变", "As much"), new("a3", "减少", "Less")]),
        ]);

    /// <summary>Answers: satisfaction, recommendation, the three aspects, what was written.</summary>
    public static IReadOnlyList<(int Satisfied, int Recommends, string Aspects, string? Said)> Answers { get; } =
    [
        (5, 10, "112", null), (4, 9, "112", null), (2, 5, "223", "停电时间改了没有人通知，生产线报废了一批产品。"), (4, 8, "111", null), (3, 7, "212", "电话经常排队，希望有专人对接。"), (5, 9, "111", null),
    ];

    /// <summary>One customer's answers as they are given.</summary>
    public static IReadOnlyList<GivenAnswer> Given((int Satisfied, int Recommends, string Aspects, string? Said) one)
    {
        GivenAnswer[] all =
        [
            new("q1", [$"{one.Satisfied}"]), new("q3", [$"{one.Recommends}"]), new("q4", one.Satisfied > 3 ? ["a1", "a3"] : ["a1"]),
            new("q5", Rows: new Dictionary<string, string> { ["r1"] = $"a{one.Aspects[0]}", ["r2"] = $"a{one.Aspects[1]}", ["r3"] = $"a{one.Aspects[2]}" }), new("q6", [one.Recommends > 8 ? "a1" : "a2"]),
        ];
        return one.Said is null ? all : [.. all, new("q2", Text: one.Said)];
    }
}
