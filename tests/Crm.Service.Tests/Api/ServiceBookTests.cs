using Crm.BuildingBlocks.Seeding;
using Crm.Service.Data;
using Crm.Service.Infrastructure;
using Crm.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Shouldly;

namespace Crm.Service.Tests.Api;

/// <summary>What the module keeps in memory of people, units, calendars and policies.</summary>
public sealed class ServiceBookTests(ServiceHost service) : IClassFixture<ServiceHost>
{
    [Fact]
    public async Task What_was_being_read_when_something_changed_is_not_kept()
    {
        var book = service.Host.Services.GetRequiredService<ServiceBook>();
        await using var other = new NpgsqlConnection(service.Host.ConnectionString);
        await other.OpenAsync();
        book.Forget();

        // Somebody reads, this test or a job of the module: people already, policies not yet.
        await using var holding = await other.BeginTransactionAsync();
        await RunAsync(other, "LOCK TABLE service.sla_policies IN ACCESS EXCLUSIVE MODE");
        var reading = book.ReadAsync(CancellationToken.None).AsTask();
        await Eventually.BecomesTrueAsync(() => service.Host.WithAsync<ServiceDbContext, bool>(async db =>
            await db.Database.SqlQueryRaw<int>("""
                SELECT count(*)::int AS "Value" FROM pg_locks
                WHERE NOT granted AND relation = 'service.sla_policies'::regclass AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
                """).SingleAsync() > 0), "the reading waits for the policies");

        await RunAsync(other, $"UPDATE service.staff SET name = '新名字' WHERE id = '{DemoPeople.SecondAgent.Id}'");
        await holding.CommitAsync();
        book.Forget();
        await reading; // Either this one waited, or a job's, and this one for that: both are over now.
        (await book.ReadAsync(CancellationToken.None)).Organisation.Person(DemoPeople.SecondAgent.Id)!.Name.ShouldBe("新名字");
    }

    private static async Task RunAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
