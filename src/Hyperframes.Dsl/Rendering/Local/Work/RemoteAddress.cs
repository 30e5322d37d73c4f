using System.Net;
using System.Net.Sockets;

namespace Hyperframes.Rendering.Local;

/// <summary>Holds remote addresses to a policy: when they are read, and again when they are connected to.</summary>
internal static class RemoteAddress
{
    /// <summary>Reads an address and refuses what the policy does not allow.</summary>
    /// <exception cref="RenderException">It is not allowed.</exception>
    public static Uri Check(string address, RemoteMediaPolicy policy)
    {
        var text = address.StartsWith("//", StringComparison.Ordinal) ? "https:" + address : address;
        if (!Uri.TryCreate(text, UriKind.Absolute, out var uri) || uri.Host.Length == 0)
        {
            throw new RenderException($"'{text.Split('?')[0]}' is not an address that media can be fetched from.");
        }

        if (!policy.Allow)
        {
            throw Refused(uri, "remote media is off (RemoteMediaPolicy.Allow). Put the file into the bundle.");
        }

        if (uri.UserInfo.Length > 0)
        {
            throw Refused(uri, "an address with a user name or password is not taken.");
        }

        if (uri.Scheme == Uri.UriSchemeHttp && !policy.AllowHttp)
        {
            throw Refused(uri, "plain http is not allowed (RemoteMediaPolicy.AllowHttp). Use https.");
        }

        return uri;
    }

    /// <summary>Connects to a host at an address that the policy allows.</summary>
    public static async ValueTask<Stream> ConnectAsync(DnsEndPoint host, RemoteMediaPolicy policy, CancellationToken cancellationToken)
    {
        var addresses = await Dns.GetHostAddressesAsync(host.Host, cancellationToken).ConfigureAwait(false);
        var allowed = addresses.Where(address => policy.AllowPrivateAddresses || IsPublic(address)).ToArray();
        if (allowed.Length == 0)
        {
            throw new RenderException(
                $"The media at {host.Host} cannot be used: its address is not public (RemoteMediaPolicy.AllowPrivateAddresses).");
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(allowed, host.Port, cancellationToken).ConfigureAwait(false);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    /// <summary>An address for messages: without its query, which may hold a signature.</summary>
    public static string Shown(Uri uri) => $"{uri.Scheme}://{uri.Authority}{uri.AbsolutePath}";

    /// <summary>Whether an address is reachable from everywhere (the registries of special-purpose addresses, RFC 6890).</summary>
    public static bool IsPublic(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6)
        {
            address = address.MapToIPv4();
        }

        var bytes = address.GetAddressBytes();
        if (address.AddressFamily == AddressFamily.InterNetwork)
        {
            return bytes switch
            {
                [0 or 10 or 127 or >= 224, ..] => false,
                [100, >= 64 and <= 127, ..] => false,
                [169, 254, ..] => false,
                [172, >= 16 and <= 31, ..] => false,
                [192, 0, 0 or 2, _] => false,
                [192, 168, ..] => false,
                [198, 18 or 19, ..] => false,
                [198, 51, 100, _] => false,
                [203, 0, 113, _] => false,
                _ => true,
            };
        }

        // 2000::/3 is what is given out; documentation and the ways to carry an IPv4 address in it are taken out again.
        return (bytes[0] & 0xE0) == 0x20
            && !(bytes[0] == 0x20 && bytes[1] == 0x01 && bytes[2] is 0x00 or 0x01 or 0x0D)
            && !(bytes[0] == 0x20 && bytes[1] == 0x02);
    }

    private static RenderException Refused(Uri uri, string reason) => new($"The media at {Shown(uri)} cannot be used: {reason}");
}
