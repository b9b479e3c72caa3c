using Crm.BuildingBlocks.Search;

namespace Crm.BuildingBlocks.Names;

/// <summary>
/// A company's name, taken apart once to be compared with many others: a new lead against two hundred candidates. See
/// <see cref="CompanyName.Similarity"/> for what the figures mean.
/// </summary>
public sealed class ComparableName
{
    private const double RegionOnOneSide = 0.95;
    private const double OtherRegion = 0.7;
    private const int ShortestSound = 4;

    private readonly string normal;
    private readonly string region;
    private readonly string core;
    private ulong[]? pieces;

    private ComparableName(string plain)
    {
        normal = NameRegion.WithoutBrackets(plain);
        (region, core) = NameRegion.Split(plain);
    }

    /// <summary>Takes a name apart; null and a name of punctuation only are like nothing.</summary>
    /// <param name="name">As written.</param>
    public static ComparableName Of(string? name) => new(LegalForms.Strip(FoldedText.Of(name ?? "")));

    /// <summary>How alike two names are, 0 to 1.</summary>
    /// <param name="other">The other name.</param>
    public double Similarity(ComparableName other)
    {
        if (core.Length == 0 || other.core.Length == 0)
            return 0;
        var alike = core == other.core ? 1 : NameGrams.Dice(pieces ??= NameGrams.Pieces(core), other.pieces ??= NameGrams.Pieces(other.core));
        if (region == other.region)
            return alike;
        return alike * (region.Length == 0 || other.region.Length == 0 ? RegionOnOneSide : OtherRegion);
    }

    /// <summary>Whether two whole names of the same length, four characters or more, read the same in pinyin: 华夏电力, 华厦电力.</summary>
    /// <param name="other">The other name.</param>
    public bool SoundsLike(ComparableName other)
    {
        if (normal.Length != other.normal.Length || normal.Length < ShortestSound)
            return false;
        for (var i = 0; i < normal.Length; i++)
            if (normal[i] != other.normal[i] && !SoundsLike(normal[i], other.normal[i]))
                return false;
        return true;
    }

    private static bool SoundsLike(char a, char b) => Pinyin.Sound(a) is { } left && Pinyin.Sound(b) is { } right && left.Readings[0] == right.Readings[0];
}
