namespace Crm.BuildingBlocks.Search;

/// <summary>A piece of a text shown as a search result.</summary>
/// <param name="Text">As written, not encoded for HTML.</param>
/// <param name="IsMatch">Whether it is what was searched for, to be shown as <c>&lt;mark&gt;</c>.</param>
public readonly record struct TextPiece(string Text, bool IsMatch);
