using System.Data.Common;
using Crm.Accounts.Data;
using Crm.Accounts.Shared;
using Crm.BuildingBlocks.Calendars;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Crm.Accounts.Features.ValueRuns;

/// <summary>A customer with its figures and the score that counts now.</summary>
/// <param name="CustomerId">The customer.</param>
/// <param name="Figures">One for each of <c>ValueSources.All</c>.</param>
/// <param name="Score">The score now.</param>
/// <param name="ValueClass">The class now.</param>
/// <param name="Tier">The tier now.</param>
internal sealed record FiguredCustomer(Guid CustomerId, decimal?[] Figures, decimal? Score, string? ValueClass, string? Tier);

/// <summary>Reads the figures of all customers in one statement.</summary>
internal static class FigureReader
{
    // Columns 1 to 8 are ValueSources.All in their order. Rounded, so that a day alone does not make another score.
    // Years count up to the day the customer's trade ends, from its first order or its registration.
    private const string Sql = """
        SELECT c.id,
            coalesce(t.twelve_months, 0),
            coalesce(t.orders12, 0)::numeric,
            CASE WHEN t.previous_twelve > 0 THEN round(least(greatest((t.twelve_months - t.previous_twelve) * 100 / t.previous_twelve, -10000), 10000), 1) END,
            round(greatest(coalesce(t.as_of, @today) - least(t.first_order_on, (c.registered_at AT TIME ZONE 'Asia/Shanghai')::date), 0) / 365.25, 1),
            coalesce(s.cases, 0)::numeric,
            coalesce(s.complaints, 0)::numeric,
            round(s.satisfaction, 2),
            coalesce(s.contacts, 0)::numeric,
            v.score, v.value_class, v.tier
        FROM accounts.customers c
        LEFT JOIN accounts.customer_trade t ON t.customer_id = c.id
        LEFT JOIN (
            SELECT customer_id,
                count(*) FILTER (WHERE kind = 'case') AS cases,
                count(*) FILTER (WHERE kind = 'complaint') AS complaints,
                avg(value) FILTER (WHERE kind = 'satisfaction') AS satisfaction,
                count(*) FILTER (WHERE kind = 'contact') AS contacts
            FROM accounts.customer_signals WHERE at > @now - interval '12 months' AND at <= @now GROUP BY customer_id) s ON s.customer_id = c.id
        LEFT JOIN accounts.customer_values v ON v.customer_id = c.id
        WHERE c.merged_into IS NULL
        """;

    private const int Sources = 8;

    /// <summary>Reads them; the context's connection is open.</summary>
    public static async Task<List<FiguredCustomer>> ReadAsync(AccountsDbContext db, DateTimeOffset now, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(Sql, (NpgsqlConnection)db.Database.GetDbConnection());
        command.Parameters.AddWithValue("now", now.ToUniversalTime());
        command.Parameters.AddWithValue("today", ChinaTime.Today(now));
        await using var reader = await command.ExecuteReaderAsync(ct);
        var customers = new List<FiguredCustomer>();
        while (await reader.ReadAsync(ct))
            customers.Add(Row(reader));
        return customers;
    }

    private static FiguredCustomer Row(DbDataReader reader)
    {
        var figures = new decimal?[Sources];
        for (var i = 0; i < Sources; i++)
            figures[i] = reader.IsDBNull(i + 1) ? null : reader.GetDecimal(i + 1);
        var valued = !reader.IsDBNull(Sources + 1);
        return new FiguredCustomer(
            reader.GetGuid(0), figures, valued ? reader.GetDecimal(Sources + 1) : null, valued ? reader.GetString(Sources + 2) : null,
            valued ? reader.GetString(Sources + 3) : null);
    }
}
