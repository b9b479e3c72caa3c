namespace Crm.Testing.Databases;

/// <summary>Compiled in place of the embedded server when standins/ is gone.</summary>
internal static class EmbeddedServer
{
    public static Task<string> StartAsync() => throw new InvalidOperationException(
        "ConnectionStrings__crm is not set: give the connection string of a PostgreSQL 18 superuser for the tests to make databases with.");
}
