namespace Crm.Web.Components.Boards;

/// <summary>A card was put elsewhere: what a board posts as its <c>Move</c> field.</summary>
/// <param name="Card">The card's id.</param>
/// <param name="Column">Key of the column it goes to.</param>
/// <param name="Index">Its place from the top there, from 0.</param>
public readonly record struct BoardMove(string Card, string Column, int Index)
{
    /// <summary>The posted text: <c>card|column|index</c>.</summary>
    public override string ToString() => $"{Card}|{Column}|{Index}";

    /// <summary>Reads the posted text; null when it is not one.</summary>
    public static BoardMove? Read(string? posted) =>
        posted?.Split('|') is [{ Length: > 0 } card, { Length: > 0 } column, var index] && int.TryParse(index, out var place) && place >= 0
            ? new BoardMove(card, column, place)
            : null;
}
