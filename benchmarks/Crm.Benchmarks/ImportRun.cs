using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace Crm.Benchmarks;

/// <summary>
/// Loads files of leads, new customers and changes of those customers as a person does over the API, and takes the last one back: from the start of the work to its end,
/// and until every module has been told.
/// </summary>
internal static class ImportRun
{
    private const string Letters = "澄岚璟昱曜珩煜翎霁霖骁黎瀚屿岱峻巍嵘彦徽恺惇愷懋戎晟暄朔桐梓楚樊沁泓泽洵浚涵淳湛滢漪潇澜灏焱";

    public static async Task<IReadOnlyList<string>> RunAsync(Installation installation, int rows)
    {
        using var client = new HttpClient(new HttpClientHandler { UseCookies = false }) { BaseAddress = new Uri($"http://127.0.0.1:{installation.Port}"), Timeout = TimeSpan.FromMinutes(10) };
        client.DefaultRequestHeaders.Add("Cookie", installation.SignIn("lin"));
        var random = new Random(7);
        string[] names = [.. Enumerable.Range(0, rows).Select(_ => string.Concat(Enumerable.Range(0, 6).Select(_ => Letters[random.Next(Letters.Length)])) + "有限公司")];
        var leads = File("客户名称,联系人,手机,行业,地区", names.Select((name, i) => $"{name}线索,王芳,135{i:00000000},C38,杭州市"));
        var created = File("客户名称,外部编码,性质,行业,地区,地址,公司电话,联系人,手机", names.Select((name, i) => $"{name},IMP{i:000000},国内,C38,杭州市,文三路 {i} 号,0571-8{i:0000000},李雷,136{i:00000000}"));
        var changed = File("外部编码,备注", names.Select((_, i) => $"IMP{i:000000},第 {i} 批复核"));
        return
        [
            await LoadAsync(client, installation, "lead", leads, "create", null),
            await LoadAsync(client, installation, "customer", created, "create", null),
            await LoadAsync(client, installation, "customer", changed, "update", "externalCode"),
            await TakeBackAsync(client, installation),
        ];
    }

    private static async Task<string> LoadAsync(HttpClient client, Installation installation, string kind, byte[] file, string mode, string? key)
    {
        var uploading = Stopwatch.StartNew();
        using var form = new MultipartFormDataContent { { new ByteArrayContent(file) { Headers = { ContentType = new MediaTypeHeaderValue("text/csv") } }, "file", "rows.csv" } };
        var preview = await JsonAsync(await client.PostAsync($"/api/customers/imports?kind={kind}", form));
        uploading.Stop();
        var id = preview.GetProperty("id").GetString();
        var working = Stopwatch.StartNew();
        await JsonAsync(await client.PostAsJsonAsync($"/api/customers/imports/{id}/start", new { mapping = preview.GetProperty("mapping"), source = "import", mode, key }));
        var end = await EndAsync(client, id!, "done");
        working.Stop();
        await SettledAsync(installation);
        return Line($"{end.GetProperty("total")} rows, {kind}, {mode}: read in {uploading.Elapsed.TotalSeconds:F1} s, loaded in {working.Elapsed.TotalSeconds:F1} s, known everywhere after {working.Elapsed.TotalSeconds + Settled.TotalSeconds:F1} s ({end.GetProperty("created")} created, {end.GetProperty("updated")} changed, {end.GetProperty("suspected")} suspected, {end.GetProperty("bad")} bad)");
    }

    private static async Task<string> TakeBackAsync(HttpClient client, Installation installation)
    {
        var page = await JsonAsync(await client.GetAsync("/api/customers/imports?limit=1"));
        var id = page.GetProperty("items")[0].GetProperty("id").GetString();
        var working = Stopwatch.StartNew();
        await JsonAsync(await client.PostAsync($"/api/customers/imports/{id}/undo", null));
        var end = await EndAsync(client, id!, "undone");
        working.Stop();
        await SettledAsync(installation);
        return Line($"the last one taken back in {working.Elapsed.TotalSeconds:F1} s ({end.GetProperty("undone")} rows, {end.GetProperty("kept")} kept)");
    }

    private static TimeSpan Settled { get; set; }

    /// <summary>Waits until no message is left and the audit has its entries.</summary>
    private static async Task SettledAsync(Installation installation)
    {
        var watch = Stopwatch.StartNew();
        await using var command = installation.Database.CreateCommand(
            "SELECT EXISTS (SELECT FROM customers.audit_pending) OR EXISTS (SELECT FROM wolverine.messages WHERE due IS NULL OR due < now())");
        while ((bool)(await command.ExecuteScalarAsync())!)
            await Task.Delay(250);
        Settled = watch.Elapsed;
    }

    private static async Task<JsonElement> EndAsync(HttpClient client, string id, string state)
    {
        while (true)
        {
            var status = await JsonAsync(await client.GetAsync($"/api/customers/imports/{id}"));
            if (status.GetProperty("state").GetString() == state)
                return status;
            if (status.GetProperty("state").GetString() is "failed" or "cancelled")
                throw new InvalidOperationException($"the import ended as {status}");
            await Task.Delay(200);
        }
    }

    private static async Task<JsonElement> JsonAsync(HttpResponseMessage response)
    {
        var text = await response.Content.ReadAsStringAsync();
        return response.IsSuccessStatusCode ? JsonDocument.Parse(text).RootElement : throw new InvalidOperationException($"{response.RequestMessage!.RequestUri}: {response.StatusCode} {text}");
    }

    private static byte[] File(string header, IEnumerable<string> rows) => Encoding.UTF8.GetBytes(header + "\n" + string.Join('\n', rows) + "\n");

    /// <summary>A line of the report; long work is followed at the console.</summary>
    private static string Line(FormattableString text)
    {
        var line = text.ToString(CultureInfo.InvariantCulture);
        Console.WriteLine(line);
        return line;
    }
}
