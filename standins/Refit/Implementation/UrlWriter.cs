using System.Buffers;
using System.ComponentModel;

namespace Refit.Implementation;

/// <summary>Writes route and query string of one request into a buffer on the stack. Used by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref partial struct UrlWriter
{
    private readonly RefitSettings _settings;
    private readonly bool _plain;
    private Span<char> _buffer;
    private char[]? _rented;
    private int _length;
    private bool _hasQuery;

    /// <summary>Starts with the path of the client's base address.</summary>
    /// <exception cref="InvalidOperationException">The client has no base address.</exception>
    public UrlWriter(HttpClient client, RefitSettings settings, Span<char> buffer)
    {
        _settings = settings;
        _plain = settings.FormatsPlainly;
        _buffer = buffer;
        var root = client.BaseAddress?.AbsolutePath
            ?? throw new InvalidOperationException("BaseAddress must be set on the HttpClient instance");
        if (root != "/") Append(root.AsSpan().TrimEnd('/'));
    }

    /// <summary>A part of the route as written.</summary>
    public void Literal(string text)
    {
        _hasQuery |= text.Contains('?', StringComparison.Ordinal);
        Append(text);
    }

    /// <summary>A placeholder that no parameter fills.</summary>
    /// <exception cref="ArgumentException">The settings do not allow it.</exception>
    public void Unmatched(string template, string name)
    {
        if (!_settings.AllowUnmatchedRouteParameters)
            throw new ArgumentException($"URL {template} has parameter {{{name}}}, but no method parameter matches");
        Append("{");
        Append(name);
        Append("}");
    }

    /// <summary>A value in the route; null leaves its place empty.</summary>
    public void Segment<T>(T value, UrlValue parameter)
    {
        if (value is not null) Value(value, parameter, parameter.Format);
    }

    /// <summary>A value in the route that may be null; then the slash before it goes too.</summary>
    public void OptionalSegment<T>(T value, UrlValue parameter)
    {
        if (value is not null) Value(value, parameter, parameter.Format);
        else if (_length > 0 && _buffer[_length - 1] == '/') _length--;
    }

    /// <summary>A value in the route whose slashes stay.</summary>
    public void Segments(string? value, UrlValue parameter)
    {
        if (value is null) return;
        var first = true;
        foreach (var part in value.Split('/'))
        {
            if (!first) Append("/");
            first = false;
            Value(part, parameter, null);
        }
    }

    /// <summary>The finished address, relative to the client's host.</summary>
    public Uri Build()
    {
        var uri = new Uri(_buffer[.._length].ToString(), UriKind.Relative);
        if (_rented is not null) ArrayPool<char>.Shared.Return(_rented);
        _rented = null;
        return uri;
    }

    private void Append(scoped ReadOnlySpan<char> text)
    {
        if (text.Length > _buffer.Length - _length) Grow(text.Length);
        text.CopyTo(_buffer[_length..]);
        _length += text.Length;
    }

    private void Escape(scoped ReadOnlySpan<char> text)
    {
        int written;
        while (!Uri.TryEscapeDataString(text, _buffer[_length..], out written)) Grow(text.Length);
        _length += written;
    }

    private void Grow(int atLeast)
    {
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(_buffer.Length * 2, _length + atLeast));
        _buffer[.._length].CopyTo(larger);
        if (_rented is not null) ArrayPool<char>.Shared.Return(_rented);
        _buffer = _rented = larger;
    }
}
