using Crm.Customers.Data;
using Crm.Customers.Seeding;
using Crm.Customers.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Crm.Customers.Tests.Customers;

/// <summary>C-10: lists of what very many customers have, also where these lie together and far from the list's beginning.</summary>
public sealed class CommonTextTests(CustomersHost customers) : IClassFixture<CustomersHost>
{
    private const int All = 6500;
    private const int Old = 1100;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("-registered")]
    [InlineData("registered")]
    [InlineData("code")]
    [InlineData("-name")]
    public async Task Every_page_is_there_once_and_in_order(string sort)
    {
        await LoadAsync();
        var (pages, seen, cursor) = (0, new List<string>(), (string?)null);
        do
        {
            var page = await customers.As(customers.Boss).FindAsync("earlyimport", sort: sort, limit: 100, cursor: cursor, ct: Ct);
            if (pages++ == 0)
                page.ShouldSatisfyAllConditions(p => p.Total.ShouldBe(1000), p => p.TotalIsMore.ShouldBeTrue());
            seen.AddRange(page.Items.Select(i => i.Code));
            cursor = page.Next;
        }
        while (cursor is not null);
        var wanted = await customers.Host.WithAsync<CustomersDbContext, List<string>>(db =>
        {
            var marked = db.Customers.IgnoreQueryFilters().Where(c => c.Notes == "earlyimport");
            return (sort switch
            {
                "registered" => marked.OrderBy(c => c.RegisteredAt).ThenBy(c => c.Id),
                "code" => marked.OrderBy(c => c.Code).ThenBy(c => c.Id),
                "-name" => marked.OrderByDescending(c => c.Name).ThenByDescending(c => c.Id),
                _ => marked.OrderByDescending(c => c.RegisteredAt).ThenByDescending(c => c.Id),
            }).Select(c => c.Code).ToListAsync(Ct);
        });
        wanted.Count.ShouldBe(Old);
        seen.ShouldBe(wanted);
    }

    /// <summary>Made-up customers, the oldest of which came with one import: whoever walks from the newest does not meet them soon.</summary>
    private async Task LoadAsync()
    {
        var source = customers.Host.Services.GetRequiredService<NpgsqlDataSource>();
        await using var known = source.CreateCommand("SELECT count(*) FROM customers.customers");
        if ((long)(await known.ExecuteScalarAsync(Ct))! > 0)
            return;
        await new MassCopy(source, customers.Host.Clock.GetUtcNow()).CustomersAsync(0, All, Ct);
        await using var mark = source.CreateCommand($"""
            UPDATE customers.customers SET notes = 'earlyimport', search = search || to_tsvector('simple', 'earlyimport')
            WHERE id IN (SELECT id FROM customers.customers ORDER BY registered_at, id LIMIT {Old})
            """);
        await mark.ExecuteNonQueryAsync(Ct);
    }
}
