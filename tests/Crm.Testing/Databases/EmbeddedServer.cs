using EmbeddedPostgres;

namespace Crm.Testing.Databases;

/// <summary>The server of this test process when none is given.</summary>
internal static class EmbeddedServer
{
    // Held for the life of the process; the server notices its end and goes.
    private static EmbeddedPostgresServer? server;

    public static async Task<string> StartAsync()
    {
        server = await EmbeddedPostgresServer.StartAsync(new EmbeddedPostgresOptions { Ephemeral = true }).ConfigureAwait(false);
        return server.ConnectionString;
    }
}
