using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Crm.Benchmarks;

/// <summary>One thing people do, again and again with other data.</summary>
internal sealed class Scenario(string name, Func<int, Request> next, string expected)
{
    public string Name { get; } = name;

    /// <summary>How many requests were sent, so that no later run repeats one.</summary>
    public int Sent { get; set; }

    public Request Next(int number) => next(number);

    /// <summary>Whether the answer holds what was asked for, so that no mistake is measured.</summary>
    public bool IsRight(string text) => text.Contains(expected, StringComparison.Ordinal);
}

/// <summary>The fixed scenarios.</summary>
internal static class Scenarios
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static async Task<IReadOnlyList<Scenario>> OfAsync(Installation installation, string? only)
    {
        var names = await ReadAsync(installation, "SELECT id::text, name FROM customers.customers TABLESAMPLE SYSTEM (20) WHERE name ~ '^[\u4e00-\u9fff]{6,}' ORDER BY random() LIMIT 2000");
        var cases = await ReadAsync(installation, "SELECT id::text, number FROM service.cases TABLESAMPLE SYSTEM (20) ORDER BY random() LIMIT 2000");
        var articles = await ReadAsync(installation, "SELECT a.id::text, a.number FROM knowledge.articles a JOIN knowledge.article_index i ON i.article_id = a.id WHERE a.state = 'Published' AND i.confidentiality <> 'Confidential' ORDER BY random() LIMIT 2000");
        var (manager, seller, agent) = (installation.SignIn("chen"), installation.SignIn("lin"), installation.SignIn("wu"));
        string Fragment(int i) => Uri.EscapeDataString(names[i % names.Count].Name.Substring(2, 2));
        Scenario[] all =
        [
            new("list customers by Chinese fragment, API", i => Request.Get($"/api/customers?limit=20&q={Fragment(i)}", manager), "\"items\":[{"),
            new("list customers by Chinese fragment, page", i => Request.Page($"/customers?q={Fragment(i)}", manager), "<html"),
            new("open a customer, API", i => Request.Get($"/api/customers/{names[i % names.Count].Id}", manager), "\"contacts\""),
            new("open a customer, page", i => Request.Page($"/customers/{names[i % names.Count].Id}", manager), "<html"),
            new("create a lead, API", i => Request.Post("/api/customers/leads", Lead(i), seller), "\"id\""),
            new("log a case, API", i => Request.Post("/api/service/cases", Case(i, names[i % names.Count].Id), agent), "\"number\""),
            new("search cases, API", i => Request.Get($"/api/service/cases?limit=20&q={Uri.EscapeDataString(Words[i % Words.Length])}", agent), "\"items\":["),
            new("search knowledge, API", i => Request.Get($"/api/knowledge/articles?limit=20&q={Uri.EscapeDataString(Words[i % Words.Length])}", agent), "\"items\":["),
            new("search knowledge, page", i => Request.Page($"/knowledge?q={Uri.EscapeDataString(Words[i % Words.Length])}", agent), "<html"),
            new("open a case, page", i => Request.Page($"/service/cases/{cases[i % cases.Count].Id}", agent), "<html"),
            new("open an article, page", i => Request.Page($"/knowledge/articles/{articles[i % articles.Count].Id}", agent), "<html"),
        ];
        return [.. all.Where(scenario => only is null || only.Split(',').Any(word => scenario.Name.Contains(word, StringComparison.Ordinal)))];
    }

    private static readonly string[] Words = ["停电赔偿", "电费账单", "报关延误", "发票", "充电桩", "合同变更", "保修", "power outage", "invoice", "delivery delay"];

    private static string Lead(int i) => JsonSerializer.Serialize(new
    {
        lead = new
        {
            name = CompanyName(i),
            source = "exhibition",
            contacts = new[] { new { name = "王小明", phone = $"139{10_000_000 + i}" } },
        },
    }, Json);

    private static string Case(int i, string customer) => JsonSerializer.Serialize(new
    {
        kind = "inquiry",
        channel = "phone",
        subject = $"{Words[i % 7]}怎样办理 {i}",
        description = "客户来电询问办理条件、所需资料和时限。",
        customerId = customer,
    }, Json);

    /// <summary>
    /// Another name for each number (up to 4.8 million), and no two alike enough to be taken for one company: the syllables are a
    /// polynomial with the number's digits, at six places; two of degree three meet in three places at most.
    /// </summary>
    private static string CompanyName(int i)
    {
        var name = new StringBuilder();
        for (var x = 1; x <= 6; x++)
        {
            var (value, rest) = (0, i);
            for (var digit = 0; digit < 4; digit++, rest /= Syllables.Length)
                value = (value * x + rest % Syllables.Length) % Syllables.Length;
            name.Append(Syllables[value]);
        }
        return name.Append(Trades[i % Trades.Length]).Append("有限公司").ToString();
    }

    private static readonly string[] Trades = ["电子科技", "机械制造", "国际贸易", "建筑工程", "食品", "医药", "物流", "环保设备"];

    /// <summary>As many as a prime number.</summary>
    private const string Syllables = "云江海明远泰金华恒润嘉瑞宏盛新丰德信立博凯翔宇辰星阳光美佳和兴隆昌荣富康利达通顺安平永久正大天";

    private static async Task<List<(string Id, string Name)>> ReadAsync(Installation installation, string query)
    {
        await using var command = installation.Database.CreateCommand(query);
        await using var reader = await command.ExecuteReaderAsync();
        List<(string, string)> rows = [];
        while (await reader.ReadAsync()) rows.Add((reader.GetString(0), reader.GetString(1)));
        return rows;
    }
}
