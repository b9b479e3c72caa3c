using System.Globalization;

namespace Refit.Implementation;

public ref partial struct UrlWriter
{
    private void Value<T>(T value, UrlValue parameter, string? format)
    {
        if (_plain) Plain(value, format);
        else Escape(Formatted(value!, parameter));
    }

    private readonly string? Formatted<T>(T value, UrlValue parameter)
    {
        if (_plain) return InvariantText.Of(value!, parameter.Format);
        var formatter = _settings.UrlParameterFormatterMap.TryGetValue(value!.GetType(), out var own)
            ? own
            : _settings.UrlParameterFormatter;
        return formatter.Format(value, parameter, parameter.Type);
    }

    /// <summary>Numbers, dates and ids go into the buffer without a string between.</summary>
    private void Plain<T>(T value, string? format)
    {
        if (value is string text)
        {
            Escape(text);
        }
        else if (typeof(T).IsEnum)
        {
            Escape(EnumText<T>.Of(value, format));
        }
        else if (typeof(T).IsValueType && value is ISpanFormattable)
        {
            // The casts on a value type are calls the compiler makes directly, without boxing.
            Span<char> formatted = stackalloc char[128];
            if (((ISpanFormattable)value).TryFormat(formatted, out var written, format, CultureInfo.InvariantCulture))
                Escape(formatted[..written]);
            else
                Escape(((ISpanFormattable)value).ToString(format, CultureInfo.InvariantCulture));
        }
        else
        {
            Escape(InvariantText.Of(value!, format));
        }
    }
}
