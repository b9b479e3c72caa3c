using Crm.BuildingBlocks.Calendars;
using Crm.BuildingBlocks.Seeding;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain;
using Crm.Customers.Domain.Customers;
using Crm.Customers.Shared;
using Microsoft.EntityFrameworkCore;
using Wolverine.EntityFrameworkCore;

namespace Crm.Customers.Seeding;

/// <summary>
/// Sixty made-up companies of the power, freight and wine trades, and the 91 customers of the Northwind sample (Ms-PL) under the codes
/// by which its orders name them.
/// </summary>
internal sealed class DemoCustomers(IDbContextOutbox<CustomersDbContext> outbox, TimeProvider time) : IDemoData
{
    private const string Marker = "ALFKI";

    /// <summary>Days for which the company's own customers have been customers at least: longer than the first of their cases and orders go back in lists.</summary>
    private const int OldestTie = 50;

    public int Order => 20;

    public async Task SeedAsync(CancellationToken cancellationToken)
    {
        var db = outbox.DbContext;
        if (await db.Customers.AnyAsync(c => c.ExternalCode == Marker, cancellationToken))
            return;
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var now = time.GetUtcNow();
        foreach (var (row, i) in SeedFile.Read("demo-customers.csv").Select((row, i) => (row, i)))
        {
            var at = DemoTime.DaysAgo(now, OldestTie + (i * 5 % 300), i);
            var made = await AddAsync(Chinese(row, i, ChinaTime.Today(now), at), at, cancellationToken);
            DemoActivities.Add(db, made.Customer, made.Customer.OwnerId!.Value, i, now);
        }
        foreach (var (row, i) in SeedFile.Read("northwind-customers.csv").Select((row, i) => (row, i)))
        {
            var at = DemoTime.DaysAgo(now, 1 + (i * 3 % 200), i);
            await AddAsync(Northwind(row, at), at, cancellationToken);
        }
        DemoLeads.Add(db, SeedFile.Read("demo-leads.csv"), now);
        await outbox.SaveChangesAndFlushMessagesAsync(cancellationToken);
    }

    private async Task<Registered> AddAsync(NewCustomer wanted, DateTimeOffset at, CancellationToken ct)
    {
        var made = await CustomerRegistrar.RegisterAsync(outbox.DbContext, wanted, at, ct);
        await outbox.PublishAsync(made.Event);
        await outbox.PublishAsync(made.Graded);
        return made;
    }

    private static NewCustomer Chinese(Dictionary<string, string> row, int number, DateOnly today, DateTimeOffset at)
    {
        var owner = DemoOwner.Of(row["owner"]);
        var fields = new CustomerFields(
            row["name"], Natures.Domestic, row["nameEn"], "private", row["industry"], row["region"], [new("office", row["address"])], [row["phone"]],
            "https://www." + row["domain"], null, null, row["source"], owner.OwnerId, Notes: row["need"],
            FoundedOn: new DateOnly(1985 + (number * 7 % 35), 1 + (number % 12), 1 + (number * 5 % 28)), Capital: 1_000_000m * (1 + (number * 13 % 90)), CapitalCurrency: "CNY",
            TradeRights: number % 3 == 0, Values: DemoArchive.Of(number, today));
        var main = new ContactFields(
            row["contact"], row["title"], row["role"], null, row["mobile"], null, $"sales@{row["domain"]}", Birthday: Born(number, today), BirthdayIsLunar: number % 5 == 3,
            PreferredChannel: "phone", Consents: number % 4 == 2 ? [] : [new("message", true, How: "form"), new("email", true, How: "form")]);
        var contacts = row["contact2"].Length == 0 ? [main] : new[] { main, new ContactFields(row["contact2"], "助理", "uses", Phone: row["phone"]) };
        return new NewCustomer(fields, owner, [.. contacts.Select(c => Contact.Create(c, owner.OwnerId!.Value, at))], owner.OwnerId!.Value, Note: row["need"]);
    }

    /// <summary>Birthdays all over the year, a few of them in the next days.</summary>
    private static DateOnly Born(int number, DateOnly today)
    {
        const int Youngest = 28, Span = 27, Stride = 6;
        return today.AddDays((number * Stride) + 1).AddYears(-(Youngest + (number * Stride % Span)));
    }

    private static NewCustomer Northwind(Dictionary<string, string> row, DateTimeOffset at)
    {
        var owner = DemoOwner.Of(DemoPeople.AccountManager.UserName);
        var place = string.Join(", ", new[] { row["address"], row["city"], row["region"], row["country"] }.Where(p => p.Length > 0));
        var fields = new CustomerFields(
            row["company_name"], Natures.Foreign, row["company_name"], "foreign", "F51", null, [new("office", place, row["postal_code"])], null, null, null,
            row["customer_id"], "bought", owner.OwnerId);
        var contact = new ContactFields(row["contact_name"], row["contact_title"], "decides", Phone: row["phone"], PreferredChannel: "email");
        return new NewCustomer(fields, owner, [Contact.Create(contact, owner.OwnerId!.Value, at)], owner.OwnerId!.Value);
    }
}

/// <summary>Who owns a demo record.</summary>
internal static class DemoOwner
{
    public static Ownership Of(string userName) => DemoPeople.All.FirstOrDefault(p => p.UserName == userName) is { } person
        ? new Ownership(person.Id, person.UnitId)
        : new Ownership(null, DemoPeople.SalesTeam.Id);
}
