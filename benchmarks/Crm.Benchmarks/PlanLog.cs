using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Crm.Benchmarks;

/// <summary>The statements and plans that PostgreSQL's <c>auto_explain</c> writes into the server's log while it is asked to.</summary>
internal sealed partial class PlanLog
{
    /// <summary>
    /// What the server must be started with, so that it can be asked; it writes nothing until then. How long a statement must take is not among it: what stands on the
    /// command line could not be changed afterwards.
    /// </summary>
    public static IReadOnlyDictionary<string, string> Settings { get; } = new Dictionary<string, string>
    {
        ["shared_preload_libraries"] = "auto_explain",
        ["auto_explain.log_analyze"] = "on",
        ["auto_explain.log_buffers"] = "on",
        ["auto_explain.log_parameter_max_length"] = "0",
    };

    private readonly Lock gate = new();
    private readonly List<Statement> statements = [];
    private StringBuilder? text;
    private double milliseconds;

    /// <summary>Takes a line of the server's log.</summary>
    public void Add(string line)
    {
        lock (gate)
        {
            if (text is not null && line.StartsWith('\t'))
            {
                text.Append(line, 1, line.Length - 1).Append('\n');
                return;
            }
            Finish();
            if (Beginning().Match(line) is { Success: true } begins)
                (text, milliseconds) = (new StringBuilder(), double.Parse(begins.Groups[1].ValueSpan, CultureInfo.InvariantCulture));
        }
    }

    /// <summary>What was written so far; forgotten with this.</summary>
    public IReadOnlyList<Statement> Take()
    {
        lock (gate)
        {
            Finish();
            var taken = statements.ToList();
            statements.Clear();
            return taken;
        }
    }

    private void Finish()
    {
        if (text?.ToString() is { } whole && whole.IndexOf("  (cost=", StringComparison.Ordinal) is > 0 and var cost)
        {
            var plan = whole.LastIndexOf('\n', cost) + 1;
            statements.Add(new Statement(whole[..plan].Replace("Query Text: ", "", StringComparison.Ordinal).Trim(), whole[plan..].TrimEnd(), milliseconds));
        }
        text = null;
    }

    [GeneratedRegex(@"LOG:\s+duration: ([\d.]+) ms\s+plan:$")]
    private static partial Regex Beginning();
}

/// <summary>A statement that was run, with its plan.</summary>
internal sealed record Statement(string Sql, string Plan, double Milliseconds);
