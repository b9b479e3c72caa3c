using Crm.Testing;
using Npgsql;

namespace Crm.AppHost.Tests;

public sealed class TestDatabaseTests
{
    [Fact]
    public async Task Is_PostgreSQL_18_with_Unicode_text_and_trigrams()
    {
        await using var database = await TestDatabase.CreateAsync();
        (await ScalarAsync(database, "SHOW server_version")).ShouldBeOfType<string>().ShouldStartWith("18");
        (await ScalarAsync(database, "SELECT lower('ÄÖÜ') || upper('é')")).ShouldBe("äöüÉ");
        await ScalarAsync(database, "CREATE EXTENSION pg_trgm");
        (await ScalarAsync(database, "SELECT cardinality(show_trgm('客户服务'))")).ShouldBeOfType<int>().ShouldBeGreaterThan(3);
        (await ScalarAsync(database, """SELECT string_agg(w, '' ORDER BY w COLLATE "zh-x-icu") FROM unnest(array['张','李','陈']) w"""))
            .ShouldBe("陈李张");
    }

    [Fact]
    public async Task Each_copy_of_a_template_is_its_own_and_the_migration_ran_once()
    {
        var migrations = 0;
        async Task MigrateAsync(string connectionString)
        {
            Interlocked.Increment(ref migrations);
            await using var source = NpgsqlDataSource.Create(connectionString);
            await using var command = source.CreateCommand("CREATE TABLE lead (name text); INSERT INTO lead VALUES ('seed')");
            await command.ExecuteNonQueryAsync();
        }

        var databases = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => TestDatabase.FromTemplateAsync("own copies", MigrateAsync)));
        await ScalarAsync(databases[0], "INSERT INTO lead VALUES ('mine')");

        migrations.ShouldBe(1);
        (await ScalarAsync(databases[0], "SELECT count(*) FROM lead")).ShouldBe(2L);
        (await ScalarAsync(databases[1], "SELECT count(*) FROM lead")).ShouldBe(1L);
        foreach (var database in databases)
            await database.DisposeAsync();
    }

    private static async Task<object?> ScalarAsync(TestDatabase database, string sql)
    {
        await using var source = NpgsqlDataSource.Create(database.ConnectionString);
        await using var command = source.CreateCommand(sql);
        return await command.ExecuteScalarAsync(TestContext.Current.CancellationToken);
    }
}
