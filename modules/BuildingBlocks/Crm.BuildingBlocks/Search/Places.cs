using System.Globalization;
using System.Text;

namespace Crm.BuildingBlocks.Search;

/// <summary>Where a lexeme stands in a document, and with what weight. Most have one place, which needs no list.</summary>
internal struct Places
{
    private const int Most = 255;
    private (int Position, SearchWeight Weight) first;
    private List<(int Position, SearchWeight Weight)>? further;

    /// <summary>Whether a place may be added: they ascend, and PostgreSQL keeps no more than 255.</summary>
    public readonly bool Accepts(int position) =>
        position > (further is { } places ? places[^1].Position : first.Position) && (further?.Count ?? 0) < Most - 1;

    public void Add(int position, SearchWeight weight)
    {
        if (first.Position == 0)
            first = (position, weight);
        else
            (further ??= []).Add((position, weight));
    }

    /// <summary>Writes the places as PostgreSQL does, <c>:3A,17</c>; nothing for none.</summary>
    public readonly void Write(StringBuilder text)
    {
        if (first.Position == 0)
            return;
        Write(text.Append(':'), first);
        foreach (var place in further ?? [])
            Write(text.Append(','), place);
    }

    private static void Write(StringBuilder text, (int Position, SearchWeight Weight) place)
    {
        text.Append(CultureInfo.InvariantCulture, $"{place.Position}");
        if (place.Weight != SearchWeight.D)
            text.Append((char)('A' + (int)place.Weight));
    }
}
