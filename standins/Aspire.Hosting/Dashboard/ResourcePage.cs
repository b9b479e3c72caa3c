using System.Globalization;
using System.Text.Encodings.Web;

namespace Aspire.Hosting.Dashboard;

/// <summary>The page of resources as HTML; loads itself anew every two seconds.</summary>
internal static class ResourcePage
{
    public static string Render(string application, IReadOnlyList<ResourceView> resources) => $"""
        <!doctype html>
        <html lang="en">
        <head>
          <meta charset="utf-8">
          <meta name="viewport" content="width=device-width, initial-scale=1">
          <meta http-equiv="refresh" content="2">
          <title>{Text(application)}: resources</title>
          <link rel="stylesheet" href="/dashboard.css">
        </head>
        <body>
          <main>
            <h1>{Text(application)}</h1>
            <table>
              <thead><tr><th>Resource</th><th>State</th><th>Health</th><th>Addresses</th><th>Process</th><th>Started (UTC)</th><th>Restarts</th><th>Output</th></tr></thead>
              <tbody>
                {string.Join("\n        ", resources.Select(Row))}
              </tbody>
            </table>
            <p>The same as JSON: <a href="/api/resources">/api/resources</a></p>
          </main>
        </body>
        </html>
        """;

    private static string Row(ResourceView r) => $"""
        <tr>
          <th scope="row">{Text(r.Name)}<small>{Text(r.Type)}</small></th>
          <td>{Text(r.State)}{(r.ExitCode is { } code ? $" ({code})" : "")}{(r.Error is null ? "" : $"<small>{Text(r.Error)}</small>")}</td>
          <td class="{Text(r.Health?.ToLowerInvariant() ?? "")}">{Text(r.Health ?? "")}</td>
          <td>{string.Join("<br>", r.Addresses.Select(Address))}</td>
          <td>{r.ProcessId}</td>
          <td>{r.StartedAt?.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture)}</td>
          <td>{r.Restarts}</td>
          <td><a href="/logs/{Uri.EscapeDataString(r.Name)}">log</a></td>
        </tr>
        """;

    private static string Address(string url) =>
        url.StartsWith("http", StringComparison.Ordinal) ? $"""<a href="{Text(url)}">{Text(url)}</a>""" : Text(url);

    private static string Text(string text) => HtmlEncoder.Default.Encode(text);
}
