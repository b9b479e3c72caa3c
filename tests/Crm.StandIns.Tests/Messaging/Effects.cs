using Crm.Testing;
using Npgsql;

namespace Crm.StandIns.Tests.Messaging;

/// <summary>What the two handlers of each order have done.</summary>
/// <param name="Orders">Orders committed.</param>
/// <param name="Entries">Effects of the first handler.</param>
/// <param name="Picks">Effects of the second handler.</param>
internal sealed record Effects(long Orders, long Entries, long Picks)
{
    private bool Complete => Entries >= Orders && Picks >= Orders;

    public static async Task<Effects> ReadAsync(string connectionString)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(
            "SELECT (SELECT count(*) FROM ledger.orders), (SELECT count(*) FROM ledger.entries), (SELECT count(*) FROM shelf.picks)",
            connection);
        await using var reader = await command.ExecuteReaderAsync();
        await reader.ReadAsync();
        return new Effects(reader.GetInt64(0), reader.GetInt64(1), reader.GetInt64(2));
    }

    public static Task<Effects> CompleteAsync(string connectionString, int seconds) => Eventually.BecomesAsync(
        () => ReadAsync(connectionString), effects => effects.Complete, "every order handled by both", seconds);

    /// <summary>None lost and none doubled: each order has had exactly one effect in each module.</summary>
    public static async Task ShouldBeExactlyOnceAsync(string connectionString)
    {
        var effects = await ReadAsync(connectionString);
        effects.ShouldBe(new Effects(effects.Orders, effects.Orders, effects.Orders));
        foreach (var table in (string[])["ledger.entries", "shelf.picks"])
        {
            (await SampleFixture.CountAsync(connectionString,
                    $"""SELECT count(*) FROM ledger.orders o WHERE (SELECT count(*) FROM {table} t WHERE t."OrderId" = o."Id") <> 1"""))
                .ShouldBe(0, $"orders without exactly one row in {table}");
        }
    }
}
