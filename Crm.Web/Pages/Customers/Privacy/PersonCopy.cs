using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Crm.Customers.Contracts.Api;
using Crm.Web.Infrastructure.Localization;

namespace Crm.Web.Pages.Customers.Privacy;

/// <summary>The copy of its data that a person gets (W-08): as JSON for machines, as a page for people. What only perhaps means the person is left out, and the audit.</summary>
internal static class PersonCopy
{
    private static readonly JsonSerializerOptions Readable = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static async Task<IResult> FileAsync(Guid id, string? format, ICustomersApi customers, PersonalDataBook book, TextCatalog catalog, CancellationToken ct)
    {
        var request = await customers.GetPersonRequestAsync(id, ct);
        var found = Own(await book.FindAsync(request.Person, ct));
        var html = format == "html";
        // Written down first: a copy that nobody knows of must not go out.
        await customers.RecordPersonExportAsync(id, new(found.Sum(m => m.Places.Sum(p => p.Rows.Count)), html ? "html" : "json"), ct);
        var name = request.Request.Number;
        return html
            ? Results.File(Encoding.UTF8.GetBytes(Page(request, found, catalog.For(typeof(PersonCopy)))), "text/html; charset=utf-8", $"{name}.html")
            : Results.File(JsonSerializer.SerializeToUtf8Bytes(new { request.Request.Number, request.Request.ReceivedOn, request.Person.Names, Modules = found }, Readable), "application/json", $"{name}.json");
    }

    private static List<ModulePersonalData> Own(IReadOnlyList<ModulePersonalData> found) =>
    [
        .. found.Select(m => m with
        {
            Places = [.. m.Places.Where(p => p.KeptBecause is not ("audit" or "day")).Select(p => p with { Rows = [.. p.Rows.Where(r => r.Sure)] }).Where(p => p.Rows.Count > 0)],
        }).Where(m => m.Places.Count > 0),
    ];

    private static string Page(PersonRequestDetails request, List<ModulePersonalData> found, Texts text)
    {
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"<!doctype html><html lang=\"{CultureInfo.CurrentUICulture.Name}\"><meta charset=\"utf-8\"><title>{request.Request.Number}</title>");
        page.Append("<style>body{font:15px/1.6 sans-serif;max-width:60em;margin:2em auto;padding:0 1em}dt{color:#555}dd{margin:0 0 .5em;white-space:pre-wrap}section{border-top:1px solid #ccc}</style>");
        page.Append(CultureInfo.InvariantCulture, $"<h1>{Safe(text["Copy.Title"])}</h1><p>{request.Request.Number} · {Safe(string.Join("、", request.Person.Names))}</p>");
        foreach (var module in found)
        {
            page.Append(CultureInfo.InvariantCulture, $"<h2>{Safe(text["Module." + module.Module])}</h2>");
            foreach (var place in module.Places)
            {
                page.Append(CultureInfo.InvariantCulture, $"<h3>{Safe(text["Place." + place.Table])}</h3>");
                foreach (var row in place.Rows)
                {
                    page.Append("<section><dl>");
                    foreach (var (field, value) in row.Fields)
                        page.Append(CultureInfo.InvariantCulture, $"<dt>{Safe(text["Field." + field])}</dt><dd>{Safe(PersonValue.Readable(value, text))}</dd>");
                    page.Append("</dl></section>");
                }
            }
        }
        return page.Append("</html>").ToString();
    }

    private static string Safe(string text) => HtmlEncoder.Default.Encode(text);
}
