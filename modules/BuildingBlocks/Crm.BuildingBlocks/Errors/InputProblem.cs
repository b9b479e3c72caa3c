namespace Crm.BuildingBlocks.Errors;

/// <summary>What is wrong with a value that somebody entered: a code whose text is in the <c>Errors</c> resources, with the text's values.</summary>
/// <param name="Field">The field in camel case, with its place in lists, e.g. <c>week.monday[1]</c>; empty for the value itself.</param>
/// <param name="Code">Stable code, e.g. <c>uscc.check_digit</c>.</param>
/// <param name="Args">Values for the text: what was entered and what would be right.</param>
public sealed record InputProblem(string Field, string Code, params IReadOnlyList<object?> Args)
{
    /// <summary>The problem as an answer to the caller (422).</summary>
    /// <param name="field">The request's field it is about, where the value is only a part of the request.</param>
    public RuleException ToException(string? field = null) => new(Code, field ?? (Field.Length == 0 ? null : Field), [.. Args]);

    /// <summary>The code with its values, for logs.</summary>
    public override string ToString() => $"{Field}: {Code}({string.Join(", ", Args)})";
}
