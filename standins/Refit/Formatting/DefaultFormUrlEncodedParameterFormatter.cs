namespace Refit;

/// <summary>Writes values culture-invariantly; enum members by their <c>EnumMember</c> value or name.</summary>
public class DefaultFormUrlEncodedParameterFormatter : IFormUrlEncodedParameterFormatter
{
    /// <inheritdoc/>
    public virtual string? Format(object? value, string? formatString) =>
        value is null ? null : InvariantText.Of(value, formatString);
}
