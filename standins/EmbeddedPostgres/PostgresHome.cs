namespace EmbeddedPostgres;

/// <summary>The folders outside the checkout: binaries, cached templates, data that stays.</summary>
internal static class PostgresHome
{
    /// <summary>
    /// <c>EMBEDDED_POSTGRES_HOME</c>, else <c>/var/lib/embedded-postgres</c> for root, else the user's own application data
    /// (<c>~/.local/share/embedded-postgres</c> on Linux).
    /// </summary>
    public static string Root { get; } = Find();

    public static string Binaries => ServerUser.Current.MakeFolder(Path.Combine(Root, "bin"), open: true);

    public static string Templates => ServerUser.Current.MakeFolder(Path.Combine(Root, "templates"));

    public static string Volumes => ServerUser.Current.MakeFolder(Path.Combine(Root, "volumes"));

    private static string Find()
    {
        var own = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        var path = Environment.GetEnvironmentVariable("EMBEDDED_POSTGRES_HOME") is { Length: > 0 } given ? given
            : ServerUser.Current.IsAnother ? "/var/lib/embedded-postgres"
            : Path.Combine(own.Length > 0 ? own : Path.GetTempPath(), "embedded-postgres");
        return ServerUser.Current.MakeFolder(Path.GetFullPath(path), open: true);
    }
}
