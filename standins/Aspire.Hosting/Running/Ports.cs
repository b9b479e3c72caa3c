using System.Net;
using System.Net.Sockets;

namespace Aspire.Hosting.Running;

/// <summary>Finds ports to listen on.</summary>
internal static class Ports
{
    // Below what the system gives to outgoing connections, so that none takes the port before our process does.
    private const int First = 20_000;
    private const int Last = 32_000;

    /// <summary>A port that nobody listens on.</summary>
    public static int Free()
    {
        while (true)
        {
            var port = Random.Shared.Next(First, Last);
            if (IsFree(port))
                return port;
        }
    }

    /// <summary>The port, or the next one above that nobody listens on.</summary>
    public static int FreeFrom(int port)
    {
        while (!IsFree(port))
            port++;
        return port;
    }

    public static bool IsFree(int port) => CanListen(IPAddress.Loopback, port) && (!Socket.OSSupportsIPv6 || CanListen(IPAddress.IPv6Loopback, port));

    private static bool CanListen(IPAddress address, int port)
    {
        using var listener = new TcpListener(address, port);
        try
        {
            listener.Start();
            return true;
        }
        catch (SocketException e)
        {
            // A machine without the address (IPv6 switched off) cannot have somebody else on it either.
            return e.SocketErrorCode == SocketError.AddressNotAvailable;
        }
    }
}
