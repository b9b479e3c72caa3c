using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace Crm.Benchmarks;

/// <summary>A request, put into bytes before the clock runs.</summary>
internal sealed class Request
{
    private Request(string method, string path, string? body, string? cookie, string accept)
    {
        var head = new StringBuilder($"{method} {path} HTTP/1.1\r\nHost: localhost\r\nAccept: {accept}\r\nAccept-Language: zh-CN\r\n");
        if (cookie is not null) head.Append(CultureInfo.InvariantCulture, $"Cookie: {cookie}\r\n");
        var content = body is null ? [] : Encoding.UTF8.GetBytes(body);
        if (body is not null) head.Append(CultureInfo.InvariantCulture, $"Content-Type: application/json\r\nContent-Length: {content.Length}\r\n");
        Bytes = [.. Encoding.ASCII.GetBytes(head.Append("\r\n").ToString()), .. content];
    }

    public byte[] Bytes { get; }

    public static Request Get(string path, string? cookie) => new("GET", path, null, cookie, "application/json");

    public static Request Page(string path, string? cookie) => new("GET", path, null, cookie, "text/html");

    public static Request Post(string path, string body, string? cookie) => new("POST", path, body, cookie, "application/json");
}

/// <summary>What came back.</summary>
internal readonly record struct Answer(int Status, string? Cookie, string Text);

/// <summary>A connection that is kept, and reads no more of an answer than it must: the client shares the machine with what it measures.</summary>
internal sealed class HttpConnection : IDisposable
{
    private readonly Socket socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private byte[] buffer = new byte[256 * 1024];
    private int length;

    public HttpConnection(int port) => socket.Connect("127.0.0.1", port);

    public Answer Send(Request request)
    {
        socket.Send(request.Bytes);
        length = 0;
        int end;
        while ((end = buffer.AsSpan(0, length).IndexOf("\r\n\r\n"u8)) < 0) Receive();
        var head = Encoding.ASCII.GetString(buffer, 0, end);
        var status = int.Parse(head.AsSpan(9, 3), CultureInfo.InvariantCulture);
        var body = end + 4;
        if (Header(head, "Content-Length") is { } announced)
        {
            var all = body + int.Parse(announced, CultureInfo.InvariantCulture);
            while (length < all) Receive();
        }
        else if (Header(head, "Transfer-Encoding") is not null)
        {
            while (!buffer.AsSpan(0, length).EndsWith("\r\n0\r\n\r\n"u8) && !buffer.AsSpan(body, length - body).SequenceEqual("0\r\n\r\n"u8)) Receive();
        }

        var cookie = Header(head, "Set-Cookie");
        return new Answer(status, cookie?[..cookie.IndexOf(';', StringComparison.Ordinal)], Encoding.UTF8.GetString(buffer, body, Math.Min(length - body, 4096)));
    }

    public void Dispose() => socket.Dispose();

    private static string? Header(string head, string name)
    {
        var at = head.IndexOf($"\r\n{name}:", StringComparison.OrdinalIgnoreCase);
        if (at < 0) return null;
        var from = at + name.Length + 3;
        var until = head.IndexOf("\r\n", from, StringComparison.Ordinal);
        return head[from..(until < 0 ? head.Length : until)].Trim();
    }

    private void Receive()
    {
        if (length == buffer.Length) Array.Resize(ref buffer, buffer.Length * 2);
        var read = socket.Receive(buffer.AsSpan(length));
        if (read == 0) throw new IOException("The server closed the connection.");
        length += read;
    }
}
