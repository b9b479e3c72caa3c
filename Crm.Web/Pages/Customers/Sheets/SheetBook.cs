using System.Globalization;
using Crm.Accounts.Contracts;
using Crm.Accounts.Contracts.Api;
using Crm.BuildingBlocks.Calendars;
using Crm.BuildingBlocks.Security;
using Crm.BuildingBlocks.Spreadsheets;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Staff.Contracts;
using Crm.Staff.Contracts.Api;
using Crm.Web.Infrastructure.Localization;

namespace Crm.Web.Pages.Customers.Sheets;

/// <summary>Reads the sheets for page and workbook, and adds what Accounts knows of orders to where Customers has left room for it.</summary>
public sealed class SheetBook(ICustomersApi customers, IAccountsApi accounts, IStaffApi staff, IActors actors, TextCatalog catalog)
{
    private const int Orders = 6;

    /// <summary>The sheet of one customer; null for a kind there is not.</summary>
    public async Task<PrintedSheet?> OfCustomerAsync(Guid id, string kind, IQueryCollection asked, bool file, CancellationToken ct)
    {
        var year = int.TryParse(asked["year"], NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given : (int?)null;
        return kind switch
        {
            SheetKinds.Card => await WithOrdersAsync(await customers.CardSheetAsync(id, file, ct), id, ct),
            SheetKinds.Visits => await customers.VisitSheetAsync(id, Guid.TryParse(asked["visit"], out var visit) ? visit : null, file, ct),
            SheetKinds.Performance => await WithMonthsAsync(await customers.PerformanceSheetAsync(id, year, file, ct), id, year, ct),
            SheetKinds.SalesPower => await customers.SalesPowerSheetAsync(id, file, ct),
            _ => null,
        };
    }

    /// <summary>A sheet of several customers or of a member of staff; null for a kind there is not.</summary>
    public async Task<PrintedSheet?> OfManyAsync(string kind, IQueryCollection asked, bool file, CancellationToken ct)
    {
        return kind switch
        {
            SheetKinds.Classification => await customers.ClassificationSheetAsync(
                Text("q"), Text("stage"), Text("grade"), Id("ownerId"), Text("region"), Text("industry"), asked["pool"] == "true" ? true : null, Text("nature"), Text("ownership"), Text("source"),
                Id("segment"), [.. asked["field"].OfType<string>()], Text("confidentiality"), file, Id("territory"), ct),
            SheetKinds.Comparison => await customers.ComparisonSheetAsync([.. asked["id"].Select(id => Guid.TryParse(id, out var known) ? known : Guid.Empty)], file, ct),
            SheetKinds.WorkLog => await customers.WorkLogSheetAsync(
                Id("who"), Text("span"), DateOnly.TryParseExact(Text("on"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null, file, ct),
            _ => null,
        };

        string? Text(string name) => asked[name].FirstOrDefault() is { Length: > 0 } text ? text : null;
        Guid? Id(string name) => Guid.TryParse(asked[name], out var id) ? id : null;
    }

    /// <summary>The company's name: that of the top unit; the product's for whoever may not see units.</summary>
    public async Task<string> CompanyAsync(CancellationToken ct)
    {
        if (!actors.Current.Has(StaffPermissions.PeopleRead) || (await staff.UnitsAsync(ct)).FirstOrDefault(u => u.ParentId is null) is not { } top)
            return catalog.Shared["Shell.Product"];
        return Places.English && top.NameEn.Length > 0 ? top.NameEn : top.Name;
    }

    /// <summary>The mark of a confidential sheet.</summary>
    public string? Mark(PrintedSheet sheet) => sheet.Level is { } level ? catalog.Shared["Print.Mark." + level] : null;

    /// <summary>The same as a workbook.</summary>
    public async Task<IResult> FileAsync(PrintedSheet sheet, CancellationToken ct)
    {
        var colon = catalog.Shared["Colon"];
        var facts = sheet.Facts.Where(f => !f.Value.Empty).Select(f => $"{f.Label}{colon}{Written(f.Value)}");
        var file = new FormSheet(sheet.Title, string.Join("    ", sheet.Subject is { } subject && sheet.Facts.All(f => f.Value.Text != subject) ? facts.Prepend(subject) : facts), [.. sheet.Blocks.Select(Table)], ChinaTime.Zone)
        {
            Wide = sheet.Wide,
            Head = ($"{await CompanyAsync(ct)}  {sheet.Code}", Mark(sheet) ?? ""),
            Foot = catalog.Shared["Print.By", sheet.PrintedBy, Local(sheet.PrintedAt)],
        };
        return file.Answer(string.Join('-', new[] { sheet.Title, sheet.Code ?? (sheet.Kind == SheetKinds.WorkLog ? sheet.Subject : null), Local(sheet.PrintedAt).ToString("yyyyMMdd", CultureInfo.InvariantCulture) }.OfType<string>()));
    }

    private static FormTable Table(SheetBlock block) => new(block.Title, block.Widths, [.. block.Rows.Select(r => new FormRow(
        [.. r.Cells.Select(c => new FormCell(c.Number ?? c.Day ?? (object?)c.At ?? c.Text, c.Label, c.Columns, c.Rows, c.Decimals))], r.Lines))]);

    private static string? Written(SheetCell cell) => cell switch
    {
        { Number: { } number } => number.ToString("0.##", CultureInfo.InvariantCulture),
        { Day: { } day } => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        { At: { } at } => Local(at).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
        _ => cell.Text,
    };

    private static DateTime Local(DateTimeOffset at) => TimeZoneInfo.ConvertTime(at, ChinaTime.Zone).DateTime;

    private async Task<PrintedSheet> WithOrdersAsync(PrintedSheet sheet, Guid id, CancellationToken ct)
    {
        if (!actors.Current.Has(AccountsPermissions.OrderRead))
            return sheet;
        var known = new Dictionary<string, SheetCell>();
        foreach (var (index, order) in (await accounts.FindOrdersAsync(customerId: id, limit: Orders, ct: ct)).Items.Index())
        {
            known[$"order.{index + 1}.on"] = new(Day: order.OrderedOn);
            known[$"order.{index + 1}.amount"] = new(Number: order.Booked, Decimals: 2);
            known[$"order.{index + 1}.number"] = new(Text: order.Number);
        }
        return With(sheet, known);
    }

    private async Task<PrintedSheet> WithMonthsAsync(PrintedSheet sheet, Guid id, int? year, CancellationToken ct)
    {
        if (!actors.Current.Has(AccountsPermissions.OrderRead))
            return sheet;
        var months = await accounts.OrderMonthsAsync(id, year, ct);
        var (known, sold) = (new Dictionary<string, SheetCell>(), 0m);
        foreach (var month in months)
        {
            sold += month.Booked;
            known[$"month.{month.Month}.quantity"] = new(Number: month.Quantity, Decimals: month.Quantity % 1 > 0 ? 2 : 0);
            known[$"month.{month.Month}.on"] = new(Day: month.LastOrderOn);
            known[$"month.{month.Month}.amount"] = new(Number: month.Booked, Decimals: 2);
            known[$"month.{month.Month}.total"] = new(Number: sold, Decimals: 2);
        }
        if (months.Count > 0)
        {
            known["year.quantity"] = new(Number: months.Any(m => m.Quantity is not null) ? months.Sum(m => m.Quantity ?? 0) : null);
            known["year.amount"] = known["year.total"] = new(Number: sold, Decimals: 2);
        }
        return With(sheet, known);
    }

    /// <summary>The sheet with these values in the cells that are kept for them.</summary>
    private static PrintedSheet With(PrintedSheet sheet, Dictionary<string, SheetCell> known)
    {
        return known.Count == 0
            ? sheet
            : sheet with { Blocks = [.. sheet.Blocks.Select(b => b with { Rows = [.. b.Rows.Select(r => r with { Cells = [.. r.Cells.Select(Filled)] })] })] };

        SheetCell Filled(SheetCell cell) => cell.Key is { } key && known.TryGetValue(key, out var value)
            ? value with { Columns = cell.Columns, Rows = cell.Rows, Key = key }
            : cell;
    }
}
