using System.Collections.Concurrent;
using Crm.BuildingBlocks.Seeding;
using Crm.Staff.Contracts.Api;
using Microsoft.Extensions.Logging;

namespace Crm.Staff.Tests;

/// <summary>The bus logs every command that failed: its name may be there, what was typed may not.</summary>
public sealed class LogTests
{
    [Fact]
    public async Task A_refused_change_of_password_leaves_no_password_in_the_log()
    {
        using var log = new KeptLog();
        await using var host = await StaffHost.StartAsync(log);
        var staff = await host.SignInAsync(DemoPeople.SalesRepresentative);
        await staff.ChangePasswordAsync(new ChangePasswordRequest("not it at all", "a better secret", "a better secret"));

        log.Lines.ShouldContain(line => line.Contains("Invocation of ChangePassword failed", StringComparison.Ordinal));
        log.Lines.ShouldNotContain(line => line.Contains("not it at all", StringComparison.Ordinal) || line.Contains("a better secret", StringComparison.Ordinal));
    }
}

internal sealed class KeptLog : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<string> lines = new();

    public IReadOnlyCollection<string> Lines => lines;

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        lines.Enqueue($"{formatter(state, exception)} {exception}");

    public void Dispose()
    {
    }
}
