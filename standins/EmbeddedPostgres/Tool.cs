using System.Diagnostics;

namespace EmbeddedPostgres;

/// <summary>Runs a short program as the server's user to its end.</summary>
internal static class Tool
{
    /// <exception cref="EmbeddedPostgresException">It failed; the message holds what it printed.</exception>
    public static async Task RunAsync(string fileName, IReadOnlyList<string> arguments, CancellationToken ct)
    {
        var (file, all) = ServerUser.Current.Command(fileName, arguments);
        var start = new ProcessStartInfo(file, all)
        {
            WorkingDirectory = Path.GetTempPath(),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            // Messages in English, whatever the terminal speaks: they are quoted in errors.
            Environment = { ["LC_MESSAGES"] = "C" },
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(ct);
        var error = process.StandardError.ReadToEndAsync(ct);
        await process.WaitForExitAsync(ct).ConfigureAwait(false);
        if (process.ExitCode != 0)
            throw new EmbeddedPostgresException($"{Path.GetFileName(fileName)} ended with {process.ExitCode}: {await error}{await output}".Trim());
    }
}
