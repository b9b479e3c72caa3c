using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Domain.Imports;

/// <summary>Consents in one cell, as exports write them: <c>短信: 是; 电话: 否</c>.</summary>
internal static class ConsentWords
{
    private static readonly char[] Between = [';', '；'];
    private static readonly char[] Colons = [':', '：'];

    /// <summary>The cell with codes: <c>message:yes;phone:no</c>. What is not understood stays as written.</summary>
    public static string Read(string cell, Func<string, string> channel, Func<string, string> yesNo) =>
        string.Join(';', cell.ToLowerInvariant().Split(Between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(part => part.Split(Colons, 2, StringSplitOptions.TrimEntries))
            .Select(part => part is [var name, var answer] ? $"{channel(name)}:{yesNo(answer)}" : part[0]));

    /// <summary>The consents that a read cell names; a problem where it is not understood.</summary>
    public static IReadOnlyList<ChannelConsent>? Of(Cells row, IReadOnlyList<string> channels)
    {
        if (row["consents"] is not { } said)
            return null;
        var consents = new List<ChannelConsent>();
        foreach (var part in said.Split(';', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part.Split(':') is [var channel, "yes" or "no"] && channels.Contains(channel))
                consents.Add(new ChannelConsent(channel, part.EndsWith("yes", StringComparison.Ordinal), How: row["consentHow"]));
            else
                row.Wrong("consents", "customers.import.consent", part);
        }
        return consents;
    }
}
