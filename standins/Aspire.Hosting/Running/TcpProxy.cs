using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Aspire.Hosting.Running;

/// <summary>
/// One port in front of several processes. Works on connections, not requests, so that whatever runs over them passes; each new
/// connection goes to the next process in turn among the healthiest, and to another one when that does not answer.
/// </summary>
internal sealed class TcpProxy : IAsyncDisposable
{
    private static readonly byte[] NobodyThere = Encoding.ASCII.GetBytes(
        "HTTP/1.1 503 Service Unavailable\r\nRetry-After: 1\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");

    private readonly List<TcpListener> listeners = [];
    private readonly CancellationTokenSource stopping = new();
    private readonly Func<IReadOnlyList<int>> targets;
    private readonly List<Task> accepting;
    private int turn;

    private TcpProxy(int port, Func<IReadOnlyList<int>> targets)
    {
        this.targets = targets;
        listeners.Add(new TcpListener(IPAddress.Loopback, port));
        if (Socket.OSSupportsIPv6)
            listeners.Add(new TcpListener(IPAddress.IPv6Loopback, port));
        foreach (var listener in listeners)
            listener.Start();
        accepting = [.. listeners.Select(AcceptAsync)];
    }

    /// <param name="port">Where to listen, on both loopback addresses.</param>
    /// <param name="targets">Ports of the processes that can answer now, best first.</param>
    public static TcpProxy Start(int port, Func<IReadOnlyList<int>> targets) => new(port, targets);

    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync().ConfigureAwait(false);
        foreach (var listener in listeners)
            listener.Stop();
        await Task.WhenAll(accepting).ConfigureAwait(false);
        stopping.Dispose();
    }

    private async Task AcceptAsync(TcpListener listener)
    {
        try
        {
            while (true)
                _ = ServeAsync(await listener.AcceptTcpClientAsync(stopping.Token).ConfigureAwait(false), stopping.Token);
        }
        catch (Exception e) when (e is OperationCanceledException or ObjectDisposedException or SocketException && stopping.IsCancellationRequested)
        {
            return; // stopped
        }
    }

    private async Task ServeAsync(TcpClient client, CancellationToken ct)
    {
        using var _ = client;
        try
        {
            using var server = await ConnectAsync(ct).ConfigureAwait(false);
            if (server is null)
            {
                await client.GetStream().WriteAsync(NobodyThere, ct).ConfigureAwait(false);
                return;
            }
            client.NoDelay = server.NoDelay = true;
            await Task.WhenAll(PumpAsync(client, server, ct), PumpAsync(server, client, ct)).ConfigureAwait(false);
        }
        catch (Exception e) when (e is IOException or SocketException or ObjectDisposedException or OperationCanceledException)
        {
            return; // one side is gone; closing both tells the other
        }
    }

    private async Task<TcpClient?> ConnectAsync(CancellationToken ct)
    {
        var ports = targets();
        var first = (uint)Interlocked.Increment(ref turn);
        for (var i = 0; i < ports.Count; i++)
        {
            var server = new TcpClient();
            try
            {
                await server.ConnectAsync(IPAddress.Loopback, ports[(int)((first + i) % ports.Count)], ct).ConfigureAwait(false);
                return server;
            }
            catch (SocketException)
            {
                server.Dispose(); // just gone: the next one
            }
        }
        return null;
    }

    private static async Task PumpAsync(TcpClient from, TcpClient to, CancellationToken ct)
    {
        try
        {
            await from.GetStream().CopyToAsync(to.GetStream(), ct).ConfigureAwait(false);
            to.Client.Shutdown(SocketShutdown.Send);
        }
        catch
        {
            from.Dispose();
            to.Dispose();
            throw;
        }
    }
}
