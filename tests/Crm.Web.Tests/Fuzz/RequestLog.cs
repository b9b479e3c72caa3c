using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.Extensions.Logging;

namespace Crm.Web.Tests.Fuzz;

/// <summary>What went on in the host for one request: the statements it sent to the database and the errors it wrote down.</summary>
internal sealed class RequestLog
{
    private static readonly AsyncLocal<RequestLog?> Flow = new();

    public static RequestLog? Current
    {
        get => Flow.Value;
        set => Flow.Value = value;
    }

    public ConcurrentQueue<string> Statements { get; } = new();

    public ConcurrentQueue<string> Errors { get; } = new();

    /// <summary>Hears of every statement that is sent within the flow of a request, by whichever way.</summary>
    public static ActivityListener ListenToStatements()
    {
        var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Npgsql",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => Current is null ? ActivitySamplingResult.None : ActivitySamplingResult.AllData,
            ActivityStarted = _ => { },
            ActivityStopped = activity => Current?.Statements.Enqueue(Text(activity)),
        };
        ActivitySource.AddActivityListener(listener);
        return listener;
    }

    private static string Text(Activity activity) =>
        (activity.GetTagItem("db.query.text") ?? activity.GetTagItem("db.statement")) as string ?? activity.DisplayName;
}

/// <summary>Notes errors with the request in whose flow they were logged.</summary>
[ProviderAlias("Fuzz")]
internal sealed class RequestErrors : ILoggerProvider
{
    public ILogger CreateLogger(string categoryName) => new Logger(categoryName);

    public void Dispose()
    {
    }

    private sealed class Logger(string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error && RequestLog.Current is not null;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel))
                RequestLog.Current!.Errors.Enqueue($"{category}: {exception?.ToString() ?? formatter(state, exception)}");
        }
    }
}
