using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Search;

namespace Crm.BuildingBlocks.Names;

/// <summary>
/// China's unified social credit code of an organisation (GB 32100-2015): 18 characters, the last a check character. What was typed
/// may have spaces, hyphens, lower-case and full-width characters.
/// </summary>
public readonly record struct UnifiedSocialCreditCode
{
    private const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static readonly int[] Weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

    private UnifiedSocialCreditCode(string value) => Value = value;

    /// <summary>The 18 characters, upper-case.</summary>
    public string Value { get; }

    /// <summary>Code of the region of registration (GB/T 2260): the 3rd to 8th character.</summary>
    public string RegionCode => Value[2..8];

    /// <summary>The organisation code (GB 11714): the 9th to 17th character.</summary>
    public string OrganizationCode => Value[8..17];

    /// <summary>Reads a code; false when <see cref="Explain"/> would find something wrong.</summary>
    public static bool TryParse(string? typed, out UnifiedSocialCreditCode code)
    {
        var plain = Plain(typed);
        code = Problem(plain) is null ? new(plain) : default;
        return code.Value is not null;
    }

    /// <summary>Reads a code.</summary>
    /// <exception cref="RuleException">Something is wrong with it, as <see cref="Explain"/> tells.</exception>
    public static UnifiedSocialCreditCode Parse(string? typed) =>
        TryParse(typed, out var code) ? code : throw Explain(typed)!.ToException();

    /// <summary>What is wrong with a code; null when it is good. Empty input is wrong too.</summary>
    public static InputProblem? Explain(string? typed) => Problem(Plain(typed));

    /// <summary>The check character that belongs to the first 17.</summary>
    /// <param name="first17">17 characters of the code's alphabet; more are ignored.</param>
    /// <exception cref="ArgumentException">There are fewer, or one is not of the alphabet.</exception>
    public static char CheckCharacter(string first17)
    {
        if (first17.Length < 17 || first17[..17].Any(c => !Alphabet.Contains(c)))
            throw new ArgumentException($"'{first17}' has not 17 characters of {Alphabet}.", nameof(first17));
        var sum = Weights.Select((weight, i) => weight * Alphabet.IndexOf(first17[i])).Sum();
        return Alphabet[(31 - sum % 31) % 31];
    }

    /// <inheritdoc />
    public override string ToString() => Value;

    private static string Plain(string? typed) =>
        string.Concat(FoldedText.Of(typed ?? "").Where(c => c is not (' ' or '-'))).ToUpperInvariant();

    private static InputProblem? Problem(string code)
    {
        if (code.Length != 18)
            return new("", "uscc.length", code, code.Length);
        for (var i = 0; i < 18; i++)
            if (!Alphabet.Contains(code[i]))
                return new("", "uscc.character", code, i + 1, code[i]);
        if (code[2..8].Any(c => !char.IsAsciiDigit(c)))
            return new("", "uscc.region", code, code[2..8]);
        return CheckCharacter(code) is var right && right == code[17] ? null : new("", "uscc.check_character", code, code[17], right);
    }
}
