using System.Collections.Immutable;

namespace Refit.Generator;

/// <summary>What is written for one interface; equal when nothing need be written again.</summary>
internal sealed record GeneratedClient(string FileName, string Source, ImmutableArray<Problem> Problems)
{
    public bool Equals(GeneratedClient? other) =>
        other is not null && FileName == other.FileName && Source == other.Source && Problems.SequenceEqual(other.Problems);

    public override int GetHashCode() => Source.GetHashCode();
}
