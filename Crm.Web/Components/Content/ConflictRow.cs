namespace Crm.Web.Components.Content;

/// <summary>One field of a record that two people changed.</summary>
/// <param name="Label">The field's label.</param>
/// <param name="Mine">What was typed here, as text.</param>
/// <param name="Theirs">What is saved now, as text.</param>
public sealed record ConflictRow(string Label, string? Mine, string? Theirs)
{
    /// <summary>Whether the two differ.</summary>
    public bool Differs => (Mine ?? "") != (Theirs ?? "");
}
