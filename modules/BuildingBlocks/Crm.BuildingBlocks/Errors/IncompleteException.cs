namespace Crm.BuildingBlocks.Errors;

/// <summary>A record is not yet fit for what was asked (422); every field that is missing or wrong is named.</summary>
/// <param name="code">Stable code of the whole.</param>
/// <param name="problems">What is missing or wrong, field by field.</param>
public sealed class IncompleteException(string code, IReadOnlyList<InputProblem> problems) : CrmException(422, code, null)
{
    /// <summary>What is missing or wrong, field by field.</summary>
    public IReadOnlyList<InputProblem> Problems { get; } = problems;
}
