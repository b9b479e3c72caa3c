namespace Refit;

/// <summary>Writes a value into a form.</summary>
public interface IFormUrlEncodedParameterFormatter
{
    /// <summary>The value as text, not yet escaped.</summary>
    /// <param name="value">The value.</param>
    /// <param name="formatString">Format from <see cref="QueryAttribute.Format"/>, or null.</param>
    string? Format(object? value, string? formatString);
}
