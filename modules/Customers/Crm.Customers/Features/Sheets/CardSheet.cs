using System.Globalization;
using Crm.BuildingBlocks.Calendars;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Archive;
using Crm.Customers.Domain.Discipline;
using Crm.Customers.Features.Export;
using Crm.Customers.Shared;
using Microsoft.EntityFrameworkCore;
using static Crm.Customers.Features.Sheets.SheetDrawing;

namespace Crm.Customers.Features.Sheets;

/// <summary>附表四 客户资料卡: the form of the appendix, then what else the archive's four sections say.</summary>
internal sealed class CardSheet(CustomersDbContext db, SheetDesk desk, SheetDrawing draw)
{
    /// <summary>How many orders there is room for (与本公司合作情况).</summary>
    private const int Orders = 6;

    /// <summary>Fields of the archive that stand in the form and not once more below it.</summary>
    private static readonly string[] InForm = ["fax", "companyEmail", "businessScope", "bank", "assets", "policies", "salesRecord", "legalRepresentative"];

    public async Task<PrintedSheet> DrawAsync(Guid id, bool file, CancellationToken ct)
    {
        var customer = await desk.CustomerAsync(id, SheetKinds.Card, file, ct);
        var fields = await db.ArchiveFieldSetAsync(ct);
        var rivals = await RivalsAsync(id, ct);
        var owner = await desk.NameAsync(customer.Customer.OwnerId, ct);
        var known = new Known(customer, fields);
        return desk.Of(customer, SheetKinds.Card, draw.Word("card.title"), [
            new(draw.Word("code"), Value(customer.Code, key: "code")), new(draw.Word("owner"), Value(owner, key: "owner")),
            new(draw.Word("registered"), Day(ChinaTime.Today(customer.RegisteredAt))), new(draw.Word("grade"), Value(customer.Standing.Grade, key: "grade")),
        ], [
            Company(customer, known), Leaders(customer), Managers(customer), Business(known, rivals), Market(customer, known, owner), Finance(known), Dealings(),
            .. ArchiveSections.All.Select(section => Section(section, known)).OfType<SheetBlock>(),
        ]);
    }

    private SheetBlock Company(CustomerDetails customer, Known known)
    {
        var c = customer.Customer;
        var address = c.Addresses?.FirstOrDefault(a => a.Purpose == "registered") ?? c.Addresses?.FirstOrDefault();
        return new(null, [3, 8, 3, 4, 3, 3], 0, [
            Row(draw.Label("company"), Value(c.Name, key: "name"), draw.Label("phone"), Value(string.Join("; ", c.Phones ?? []), key: "phone"), draw.Label("fax"), Value(known["fax"], key: "fax")),
            Row(draw.Label("address"), Value(address?.Text, key: "address"), draw.Label("email"), Value(known["companyEmail"], key: "email"), draw.Label("postcode"), Value(address?.PostalCode, key: "postcode")),
            Row(draw.Label("nameEn"), Value(c.NameEn), draw.Label("uscc"), Value(c.Uscc, 3, "uscc")),
            Row(draw.Label("ownership"), Value(draw.Word("ownership", c.Ownership)), draw.Label("nature"), Value(draw.Word("nature", c.Nature)), draw.Label("stage"), Value(draw.Word("stage", customer.Stage))),
            Row(draw.Label("legal"), Value(known["legalRepresentative"]), draw.Label("founded"), Day(c.FoundedOn), draw.Label("tradeRights"), Value(draw.YesNo(c.TradeRights))),
            Row(draw.Label("web"), Value(c.Web), draw.Label("capital"), Count(c.Capital, 2, "capital", 2), Value(c.Capital is null ? null : c.CapitalCurrency)),
        ]);
    }

    private SheetBlock Leaders(CustomerDetails customer)
    {
        const int Least = 2;
        var rows = customer.Contacts.Select(p => p.Contact).Where(p => p.Role == "decides").Select(p => Row(
            Value(p.Name), Born(p), Value(p.Address), Value(draw.Word("gender", p.Gender)), Value(p.NativePlace), Value(p.Title), Value(p.Character), Value(p.Interests)));
        return People("leaders", [2, 3, 5, 2, 3, 3, 3, 3], ["person", "born", "home", "gender", "nativePlace", "position", "character", "hobbies"], rows, Least);
    }

    private SheetBlock Managers(CustomerDetails customer)
    {
        const int Least = 3;
        var today = ChinaTime.Today(desk.Now);
        var rows = customer.Contacts.Select(p => p.Contact).Where(p => p.Role != "decides").Select(p => Row(
            Value(p.Name), Count(p.Birthday is { } born ? Birthdays.Age(born, p.BirthdayIsLunar, today) : null), Value(draw.Word("education", p.Education)), Value(p.Title),
            Value(p.Department), Value(string.Join("; ", new[] { p.Mobile, p.Phone }.OfType<string>())), Value(p.Interests), Value(p.Relation), Value(p.Notes)));
        return People("managers", [3, 2, 2, 3, 3, 4, 2, 3, 2], ["person", "age", "education", "position", "department", "contact", "hobbies", "relation", "remark"], rows, Least);
    }

    private SheetBlock People(string title, int[] widths, string[] heads, IEnumerable<SheetRow> rows, int least) =>
        new(draw.Word(title), widths, 1, [Row([.. heads.Select(h => draw.Label(h))]), .. Filled(rows, least, widths.Length)], Together: true);

    private SheetBlock Business(Known known, IReadOnlyList<string> rivals)
    {
        const int Least = 3;
        return new(draw.Word("rivals"), [6, 8, 4, 6], 2, [
            Row(draw.Label("scope"), Value(known["businessScope"], 3, "scope")),
            Row(draw.Label("rival"), draw.Label("address"), draw.Label("kind"), draw.Label("head")),
            .. Filled(rivals.Select(r => Row(Value(r), Blank(), Blank(), Blank())), Least, 4),
        ], Together: true);
    }

    private SheetBlock Market(CustomerDetails customer, Known known, string? owner) => new(draw.Word("market"), [4, 4, 4, 4, 3, 5], 0, [
        Row(Said(""), draw.Label("supply"), draw.Label("price"), draw.Label("bought"), draw.Label("share"), draw.Label("sales")),
        Row(draw.Label("ours"), Blank(), Blank(), Blank(), Blank(), Value(known["salesRecord"])),
        Row(draw.Label("theirs"), Blank(), Blank(), Blank(), Blank(), Blank()),
        Row(draw.Label("industry"), Value(Places.Industry(customer.Customer.Industry), 3, "industry"), draw.Label("owner"), Value(owner)),
        Row(draw.Label("policies"), Value(known["policies"], 3), draw.Label("usage"), Blank()),
        Row(draw.Label("technical"), Blank(5)),
    ], Together: true);

    private SheetBlock Finance(Known known) => new(draw.Word("finance"), [3, 5, 3, 4, 3, 2, 2, 2], 0, [
        Row(draw.Label("bank"), Value(known["bank"], key: "bank"), draw.Label("assets"), Value(known["assets"]), draw.Label("debtRatio"), Blank(), draw.Label("returnRatio"), Blank()),
    ], Together: true);

    /// <summary>Orders are for the module to fill that knows of them.</summary>
    private SheetBlock Dealings() => new(draw.Word("dealings"), [3, 3, 3, 4, 2, 3, 3, 3], 1, [
        Row(draw.Label("time"), draw.Label("quantity"), draw.Label("price"), draw.Label("amount"), draw.Label("progress"), draw.Label("paid"), draw.Label("float"), draw.Label("remark")),
        .. Enumerable.Range(1, Orders).Select(n => Row(
            Blank(key: $"order.{n}.on"), Blank(key: $"order.{n}.quantity"), Blank(), Blank(key: $"order.{n}.amount"), Blank(), Blank(), Blank(), Blank(key: $"order.{n}.number"))),
    ], Together: true);

    /// <summary>What a section says beyond the form, two facts a row; null where that is nothing.</summary>
    private SheetBlock? Section(string section, Known known)
    {
        var facts = known.Of(section).Where(f => !InForm.Contains(f.Key)).Select(f => (f.LabelShown, Text: known[f.Key])).Where(f => f.Text is not null).ToList();
        return facts.Count == 0 ? null : new(draw.Word("section." + section), [4, 8, 4, 8], 0, [.. facts.Chunk(2).Select(pair => pair is [var one, var two]
            ? Row(Said(one.LabelShown), Value(one.Text), Said(two.LabelShown), Value(two.Text))
            : Row(Said(pair[0].LabelShown), Value(pair[0].Text, 3)))]);
    }

    /// <summary>A lunar birthday is kept as its day in the year of birth and read as such.</summary>
    private SheetCell Born(ContactFields person) => person switch
    {
        { Birthday: null } => Blank(),
        { Birthday: { } born, BirthdayIsLunar: true } => Value(draw.Words("lunar", born.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))),
        { Birthday: var born } => Day(born),
    };

    private async Task<IReadOnlyList<string>> RivalsAsync(Guid id, CancellationToken ct)
    {
        const int Most = 6;
        var named = await db.Opportunities.AsNoTracking().Within(desk.Me, CustomersPermissions.OpportunityRead).Where(o => o.CustomerId == id)
            .OrderByDescending(o => o.MovedAt).Select(o => o.Competitors).Take(Most * Most).ToListAsync(ct);
        return [.. named.SelectMany(c => c).Distinct().Take(Most)];
    }

    /// <summary>The archive's values, as the reader may see them.</summary>
    private sealed class Known(CustomerDetails customer, FieldSet fields)
    {
        public string? this[string key] => fields.Find(key)?.Show(customer.Customer.Values?.GetValueOrDefault(key));

        public IEnumerable<FieldDefinition> Of(string section) => fields.All.Where(f => f.Section == section);
    }
}
