using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Archive;
using Crm.Customers.Shared;
using Microsoft.EntityFrameworkCore;
using static Crm.Customers.Features.Sheets.SheetDrawing;

namespace Crm.Customers.Features.Sheets;

/// <summary>附表六 and 附表七: what is known of customers' power to sell, point by point; the marks are people's.</summary>
internal sealed class SalesPowerSheets(CustomersDbContext db, SheetDesk desk, SheetDrawing draw)
{
    public const int Fewest = 2;
    public const int Most = 6;
    private const int BestMark = 5;

    /// <summary>The six points of the appendix, and the fields of the archive that speak of each.</summary>
    private static readonly (string Point, string[] Fields)[] Points =
    [
        ("system", ["management", "managerQuality", "philosophy"]), ("selling", ["sellingPower", "outletType", "serviceArea", "activityLevel", "policies"]),
        ("personnel", ["employees"]), ("training", []), ("salesmen", []), ("quality", ["staffQuality"]),
    ];

    /// <summary>What else tells of it, in figures.</summary>
    private static readonly string[] Figures = ["employees", "annualSales", "developmentPotential", "reputation", "creditStanding", "attitude"];

    public async Task<PrintedSheet> AnalysisAsync(Guid id, bool file, CancellationToken ct)
    {
        var customer = await desk.CustomerAsync(id, SheetKinds.SalesPower, file, ct);
        var fields = await db.ArchiveFieldSetAsync(ct);
        var score = (await ScoresAsync([id], ct)).GetValueOrDefault(id);
        string[] heads = ["no", "point", "known", "5", "4", "3", "2", "1", "remark"];
        return desk.Of(customer, SheetKinds.SalesPower, draw.Word("sales-power.title"), [
            new(draw.Word("code"), Value(customer.Code, key: "code")), new(draw.Word("owner"), Value(await desk.NameAsync(customer.Customer.OwnerId, ct))),
            new(draw.Word("grade"), Value(customer.Standing.Grade)), new(draw.Word("value"), Count(customer.Standing.ValueScore, key: "value", decimals: 1)),
        ], [
            new(null, [1, 4, 9, 1, 1, 1, 1, 1, 5], 1, [
                Row([.. heads.Select(h => char.IsAsciiDigit(h[0]) ? Said(h) : draw.Label(h))]),
                .. Points.Select((p, i) => Tall(3,
                    Count(i + 1), draw.Label("point." + p.Point), Value(Told(customer, fields, p), key: "point." + p.Point), Blank(), Blank(), Blank(), Blank(), Blank(), Blank())),
                Row(draw.Label("sum", 3), Blank(BestMark), Blank()),
            ]),
            new(draw.Word("figures"), [4, 8, 4, 8], 0, [.. FiguresOf(customer, fields, score).Chunk(2).Select(pair => Row([.. pair.SelectMany(f => new[] { Said(f.Label), f.Value })]))], Together: true),
            new(null, [4, 20], 0, [Tall(4, draw.Label("conclusion"), Blank()), Tall(2, draw.Label("assessor"), Blank())], Together: true),
        ]);
    }

    public async Task<PrintedSheet> ComparisonAsync(Guid[] ids, bool file, CancellationToken ct)
    {
        ids = [.. ids.Distinct()];
        if (ids.Length is < Fewest or > Most)
            throw new RuleException("customers.sheet.compare", "id", Fewest, Most);
        var customers = new List<CustomerDetails>();
        foreach (var id in ids)
            customers.Add(await desk.CustomerAsync(id, SheetKinds.Comparison, file, ct));
        var fields = await db.ArchiveFieldSetAsync(ct);
        var scores = await ScoresAsync(ids, ct);
        var each = Whole / 2 / ids.Length * 2 is var even && even * ids.Length <= Whole - 4 ? even : (Whole - 4) / ids.Length;
        int[] widths = [Whole - (each * ids.Length), .. Enumerable.Repeat(each, ids.Length)];
        var figures = customers.ConvertAll(c => FiguresOf(c, fields, scores.GetValueOrDefault(c.Id)).ToList());
        return new(
            SheetKinds.Comparison, draw.Word("comparison.title"), string.Join(" / ", customers.Select(c => c.Customer.Name)), null,
            SheetDesk.Strictest(customers.Select(c => c.Customer.Confidentiality)), [new(draw.Word("customers"), Count(customers.Count))],
            [
                new(null, widths, 1, [
                    Row([draw.Label("point"), .. customers.Select(c => Said($"{c.Customer.Name}\n{c.Code}"))]),
                    .. Points.SelectMany((p, i) => new[]
                    {
                        Tall(2, [Said($"{i + 1} {draw.Word("point." + p.Point)}"), .. customers.Select((c, n) => Value(Told(c, fields, p), key: $"{n + 1}.{p.Point}"))]),
                        Row([draw.Label("mark"), .. customers.Select(_ => Blank())]),
                    }),
                    Row([draw.Label("markSum"), .. customers.Select(_ => Blank())]),
                    Row([draw.Label("rank"), .. customers.Select(_ => Blank())]),
                ]),
                new(draw.Word("figures"), widths, 0, [.. Enumerable.Range(0, figures[0].Count).Select(row => Row([Said(figures[0][row].Label), .. figures.Select(f => f[row].Value)]))], Together: true),
                new(null, [4, 20], 0, [Tall(3, draw.Label("conclusion"), Blank())], Together: true),
            ],
            Wide: true, desk.Me.Name, desk.Now);
    }

    /// <summary>What the archive says on a point, with the names of its fields.</summary>
    private string? Told(CustomerDetails customer, FieldSet fields, (string Point, string[] Fields) point)
    {
        var own = point.Point == "system" && draw.Word("ownership", customer.Customer.Ownership) is { } ownership ? [draw.Words("pair", draw.Word("ownership"), ownership)] : Array.Empty<string>();
        string[] told = [.. own, .. point.Fields.Select(fields.Find).OfType<FieldDefinition>()
            .Select(f => f.Show(customer.Customer.Values?.GetValueOrDefault(f.Key)) is { } text ? draw.Words("pair", f.LabelShown, text) : null).OfType<string>()];
        return told.Length == 0 ? null : string.Join("\n", told);
    }

    private IEnumerable<(string Label, SheetCell Value)> FiguresOf(CustomerDetails customer, FieldSet fields, decimal? score)
    {
        var s = customer.Standing;
        yield return (draw.Word("grade"), Value(s.Grade));
        yield return (draw.Words("trade", s.Currency ?? "CNY"), Count(s.TwelveMonthTrade, decimals: 2));
        yield return (draw.Word("credit"), Value(s.CreditGrade));
        yield return (draw.Word("value"), Count(s.ValueScore, decimals: 1));
        yield return (draw.Word("development"), Count(score, decimals: 1));
        yield return (draw.Word("openCases"), Count(s.OpenCases));
        foreach (var field in Figures.Select(fields.Find).OfType<FieldDefinition>())
            yield return (field.LabelShown, Value(field.Show(customer.Customer.Values?.GetValueOrDefault(field.Key))));
    }

    /// <summary>The latest development value of each (C-11).</summary>
    private async Task<Dictionary<Guid, decimal?>> ScoresAsync(Guid[] ids, CancellationToken ct)
    {
        var found = await db.Assessments.AsNoTracking().Where(a => a.CustomerId != null && ids.Contains(a.CustomerId.Value)).OrderBy(a => a.At)
            .Select(a => new { a.CustomerId, a.Score }).ToListAsync(ct);
        return found.GroupBy(a => a.CustomerId!.Value).ToDictionary(g => g.Key, g => (decimal?)g.Last().Score);
    }
}
