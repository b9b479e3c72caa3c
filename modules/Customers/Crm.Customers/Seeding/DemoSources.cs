using Crm.BuildingBlocks.Calendars;
using Crm.BuildingBlocks.Seeding;
using Crm.Customers.Contracts;
using Crm.Customers.Data;
using Crm.Customers.Domain.Customers;
using Crm.Customers.Domain.Merging;
using Crm.Customers.Domain.Trust;
using Crm.Customers.Shared;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Seeding;

/// <summary>Who told what stands in the archives of the demo company's customers, and cards that some of them filled in (C-24).</summary>
internal sealed class DemoSources(CustomersDbContext db, TimeProvider time) : IDemoData
{
    private const int Few = 24;

    private static readonly (string[] Sections, string Informant, string Certainty, string? Detail, int DaysAgo)[] Sayings =
    [
        (["basic", "characteristics"], Informants.Visit, Certainties.Certain, null, 40),
        (["trading"], Informants.Agency, Certainties.Likely, "中诚信征信", 95),
        (["business"], Informants.Media, Certainties.Doubtful, "行业展会传闻", 130),
        (["basic"], Informants.Register, Certainties.Certain, "国家企业信用信息公示系统", 420),
        (["contacts"], Informants.Customer, Certainties.Likely, "前台名片", 60),
    ];

    public int Order => 29;

    public async Task SeedAsync(CancellationToken cancellationToken)
    {
        if (await db.FactSources.AnyAsync(cancellationToken))
            return;
        var now = time.GetUtcNow();
        var customers = await db.Customers.AsNoTracking().Where(c => c.OwnerId != null).OrderBy(c => c.Id).Take(Few).ToListAsync(cancellationToken);
        foreach (var (customer, i) in customers.Select((c, i) => (c, i)))
        {
            foreach (var said in Sayings.Take(2 + i % (Sayings.Length - 1)))
            {
                var at = now.AddDays(-said.DaysAgo - i);
                db.Note(customer.Id, new(said.Sections, said.Informant, said.Certainty, Detail: said.Detail), ChinaTime.Today(at), customer.OwnerId!.Value, at);
            }
        }
        foreach (var (customer, i) in customers.Where(c => c.Confidentiality == Confidentialities.Internal).Take(3).Select((c, i) => (c, i)))
            db.DataCards.Add(Card(customer, answered: i < 2, now.AddDays(-3 - i)));
        await db.SaveChangesAsync(cancellationToken);
    }

    private static DataCard Card(Customer customer, bool answered, DateTimeOffset sentAt)
    {
        string[] fields = ["name", "uscc", "web", "phones", "addresses", "capital", "values.legalRepresentative", "values.employees"];
        var (card, _) = DataCard.Send(customer.Id, fields, fields[..7], 14, "请核对贵公司的登记资料，谢谢！", customer.OwnerId!.Value, sentAt);
        if (!answered)
            return card;
        var known = MergeValues.Of(customer);
        var said = known with
        {
            Fields = known.Fields with
            {
                Web = "www." + customer.Code.ToLowerInvariant() + ".com.cn", Capital = 12_000_000, CapitalCurrency = "CNY",
                Values = new Dictionary<string, Contracts.Api.FieldValue?> { ["legalRepresentative"] = Contracts.Api.FieldValue.Of("陈国华"), ["employees"] = Contracts.Api.FieldValue.Of(268) },
            },
        };
        var answers = fields.Select(MergeField.Named).Select(f => (f.Name, Text: f.Read(said))).Where(a => a.Text is not null).ToDictionary(a => a.Name, a => a.Text!);
        card.Answer(answers, "办公室 李敏", "注册资本今年已变更，营业执照可另寄。", sentAt.AddDays(1));
        return card;
    }
}
